import type { LocalText } from "../text/local-text.ts";

export const STACKING_RULES = [
  "no-duplicate-same-kind",
  "annual-total",
  "cumulative-at-most-audited",
] as const;

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

/** A rule on receiving support more than once, and the words that make it. */
export interface StackingRule {
  readonly id: (typeof STACKING_RULES)[number];
  readonly sentence: string;
  readonly quote: LocalText;
  readonly name: LocalText;
  readonly text: LocalText;
  /** The word for support in those words, where it is one of several. */
  readonly names?: string;
  readonly readings: readonly RuleReading[];
}
