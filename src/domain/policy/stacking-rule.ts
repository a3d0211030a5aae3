import type { LocalText } from "../text/local-text.ts";
import type { GovernmentLevel } from "./government-level.ts";

/** The support that a rule speaks of. */
export const AMONG = [
  "all",
  /** Support from elsewhere of the same kind: the reader has to say if there is. */
  "same-kind",
  /**
   * The policy's own at different levels of one benefit. At one of them a cap
   * for one recipient, or a sum that is given once, holds by itself.
   */
  "different-levels",
] as const;
export type Among = (typeof AMONG)[number];

/** Ways in which one support goes with another. */
export const COMBINATIONS = [
  /** Each is had in full. */
  "sum",
  /** Only the higher one is had. */
  "highest",
  /** Only one is had, and the text does not say which. */
  "once",
  /** The text does not say whether they go together. */
  "undetermined",
] as const;
export type Combination = (typeof COMBINATIONS)[number];

/** How the policy's own items go together where a rule speaks of others. */
export const OWN_COMBINATIONS = [
  "sum",
  "undetermined",
] as const satisfies Combination[];

/** The policy's own items. */
export const OWN = "own";

/** A year's total, of which no share is named for one project. */
export const YEARLY_TOTAL = "yearly-total";

/** A sum of the reader's project that all support together may not exceed. */
export interface ReaderSum {
  /** The label of its field. */
  readonly label: LocalText;
  /** Its name within a sentence. */
  readonly name: LocalText;
}

export const READING_OCCASIONS = [
  /** There are several items, of which the rule says nothing. */
  "several",
  /** The rule bears on what the plan comes to. */
  "applies",
  /** It does, on support that its sentence does not name. */
  "other-support",
  /** It leaves less than a sum that the text names exactly. */
  "exact-sum",
] as const;
export type ReadingOccasion = (typeof READING_OCCASIONS)[number];

/** A reading that the site takes of a rule, and when it acts. */
export interface RuleReading {
  readonly id: string;
  readonly on: ReadingOccasion;
}

/** The way in which a rule combines support, in a vocabulary that is closed. */
export interface Combining {
  readonly among: Among;
  /** The support that it is combined with: the policy's own, or that of a level. */
  readonly with: readonly (typeof OWN | GovernmentLevel)[];
  readonly combine: Combination;
  /** Ids of the policy's own benefits that it speaks of; without them, all. */
  readonly of?: readonly string[];
  /** The policy's own items, where the rule speaks of others only. */
  readonly own?: (typeof OWN_COMBINATIONS)[number];
  /** The most that all of it may come to. */
  readonly limit?: typeof YEARLY_TOTAL | ReaderSum;
  /** Support of one of these levels, without which the limit does not apply. */
  readonly received?: readonly GovernmentLevel[];
}

/** A rule on receiving support more than once, and the words that make it. */
export interface StackingRule extends Combining {
  /** Chosen by the content: the code knows no rule by its name. */
  readonly id: string;
  readonly sentence: string;
  readonly quote: LocalText;
  readonly name: LocalText;
  readonly text: LocalText;
  /** The rule in a line, as a step of a calculation says it. */
  readonly step: LocalText;
  /** The word for support in those words, where it is one of several. */
  readonly names?: string;
  readonly readings: readonly RuleReading[];
}
