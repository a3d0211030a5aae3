import type { IsoDate } from "../term/calendar.ts";
import type { Figure } from "../figure/figure.ts";
import type { LocalText } from "../text/local-text.ts";
import type { Answer, Interpretation, Measure } from "./measure.ts";
import type { Sentence } from "./sentence.ts";
import type { Term } from "../term/term.ts";

/** One policy: its text, what the text says in data, and its own wording. */
export interface Policy {
  readonly id: string;
  /** `full` as in the official title, `short` for running heads. */
  readonly name: { readonly full: LocalText; readonly short: LocalText };
  readonly summary: LocalText;
  /** The home page's headline. */
  readonly headline: LocalText;
  /** What is offered, in what form and how surely: below the headline. */
  readonly lead: LocalText;
  /** What kind of document it is, and of whom. */
  readonly nature: LocalText;
  /** Id of the department that issued it. */
  readonly issuer: string;
  readonly published: IsoDate;
  readonly term: Term;
  readonly source: Source;
  readonly wording: PolicyWording;
  readonly notice: readonly Sentence[];
  readonly title: Sentence;
  readonly preamble: readonly Sentence[];
  readonly chapters: readonly Chapter[];
  readonly measures: readonly Measure[];
  readonly supplementary: Supplementary;
  /** Yearly ceilings of named pools, largest first. */
  readonly pools: readonly Figure[];
  /** The answers, stated or open, that are the same for every measure. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly finder: readonly FinderQuestion[];
}

export interface Source {
  /** SHA-256 of `source.zh.txt`. */
  readonly sha256: string;
  readonly received: IsoDate;
  readonly note: LocalText;
}

/** This policy's names for its parts; `{{label}}` stands for a measure's label. */
export interface PolicyWording {
  readonly measure: LocalText;
  readonly measures: LocalText;
  readonly supplementary: LocalText;
  readonly preamble: LocalText;
  readonly notice: LocalText;
  /**
   * Kinds of document that rules on a measure may come in, in the source's
   * language: with the measure's name, words to search for.
   */
  readonly documents: readonly string[];
}

export interface Chapter {
  readonly id: string;
  readonly number: number;
  readonly name: LocalText;
  /** Its name on the home page, as plain as can be. */
  readonly plain: LocalText;
  /** What its measures are about, in a few words. */
  readonly contents: LocalText;
  readonly summary: LocalText;
  readonly title: Sentence;
}

/** The closing provisions, which apply to all measures. */
export interface Supplementary {
  readonly chapter: string;
  readonly summary: LocalText;
  readonly sentences: readonly Sentence[];
  readonly rules: readonly StackingRule[];
  /** All that they say, a line each. */
  readonly holds: readonly GeneralRule[];
  readonly interpretations: readonly Interpretation[];
  /** What a reader of any measure should know before counting on it. */
  readonly cautions: readonly Caution[];
}

/** What a page can say of its own measure, or of the term, within a caution. */
export const CAUTION_SUBJECTS = ["pool", "term"] as const;

/** One of the provisions in short, as a measure's page puts it to a reader. */
export interface Caution {
  readonly name: LocalText;
  readonly text: LocalText;
  /** The sentences that say so, the main one first. */
  readonly sentences: readonly string[];
  /** What stands before the text: the measure's yearly total, or the term's end. */
  readonly shows?: (typeof CAUTION_SUBJECTS)[number];
}

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

/** What one of the closing provisions says of all measures, in a line. */
export interface GeneralRule {
  readonly sentence: string;
  readonly text: LocalText;
}

export interface FinderQuestion {
  /** Also the parameter of the address. */
  readonly id: string;
  readonly text: LocalText;
  /** The choice of a reader who does not choose. */
  readonly anything: LocalText;
  /** Why a measure is left out, with {{names}}, and {{sentence}} if wanted. */
  readonly leftOut: LocalText;
  readonly options: readonly FinderOption[];
}

export interface FinderOption {
  readonly id: string;
  readonly label: LocalText;
  /** How a measure names those who choose it, where a measure can. */
  readonly named?: LocalText;
}
