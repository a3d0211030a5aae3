import type { IsoDate } from "../term/calendar.ts";
import type { Figure } from "../figure/figure.ts";
import type { PublishedText } from "../release/published-text.ts";
import type { LocalText } from "../text/local-text.ts";
import type { GovernmentLevel } from "./government-level.ts";
import type { Answer, Interpretation, Measure } from "./measure.ts";
import type { Sentence } from "./sentence.ts";
import type { StackingRule } from "./stacking-rule.ts";
import type { Term } from "../term/term.ts";

/** One policy: its text, what the text says in data, and its own wording. */
export interface Policy {
  readonly id: string;
  /** `full` as in the official title, `short` for running heads. */
  readonly name: { readonly full: LocalText; readonly short: LocalText };
  readonly summary: LocalText;
  readonly headline: LocalText;
  /** Below the headline. */
  readonly lead: LocalText;
  /** The kind of document it is. */
  readonly nature: LocalText;
  /** Id of the place whose policy it is. */
  readonly jurisdiction: string;
  /** Ids of the departments that issued it, as its text names them. */
  readonly issuers: readonly string[];
  readonly level: GovernmentLevel;
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
  /** Below the text: who printed it and when, how it is made public. */
  readonly imprint: readonly Sentence[];
  /** Yearly ceilings of named pools, largest first. */
  readonly pools: readonly Figure[];
  /** The answers, stated or open, that are the same for every measure. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly finder: readonly FinderQuestion[];
  /** Each text that an earlier release had otherwise, release by release. */
  readonly changed: readonly PublishedText[];
}

export interface Source {
  /** SHA-256 of `source.zh.txt`. */
  readonly sha256: string;
  readonly received: IsoDate;
  readonly note: LocalText;
  /** The page that it was cut from, where that was kept. */
  readonly page?: SourcePage;
  /** The rest of that page, in its order. */
  readonly leftOut: readonly LeftOut[];
}

export interface SourcePage {
  readonly name: LocalText;
  /** The way it was had. */
  readonly obtained: LocalText;
  /** SHA-256 of the whole page. */
  readonly sha256: string;
  /** The first and the last byte of the text in it, as they were counted. */
  readonly from: number;
  readonly to: number;
}

export interface LeftOut {
  readonly part: LocalText;
  readonly why: LocalText;
}

/** This policy's names for its parts; `{{label}}` stands for a measure's label. */
export interface PolicyWording {
  readonly measure: LocalText;
  readonly measures: LocalText;
  readonly supplementary: LocalText;
  readonly preamble: LocalText;
  readonly notice: LocalText;
  readonly imprint?: LocalText;
  /**
   * Kinds of document that rules on a measure may come in, in the source's
   * language: with the measure's name, words to search for.
   */
  readonly documents: readonly string[];
}

export interface Chapter {
  readonly id: string;
  /** Id of the chapter that it is a section of. */
  readonly sectionOf?: string;
  readonly number: number;
  readonly name: LocalText;
  /** Its name on the home page, as plain as can be. */
  readonly plain: LocalText;
  /** The subject of its measures, in a few words. */
  readonly contents: LocalText;
  readonly summary: LocalText;
  readonly title: Sentence;
}

/** The closing provisions, which apply to all measures; a text may have none. */
export interface Supplementary {
  /** Id of the chapter they stand in; without one they end the text. */
  readonly chapter?: string;
  /** None where the text has no closing provisions. */
  readonly summary?: LocalText;
  readonly sentences: readonly Sentence[];
  readonly rules: readonly StackingRule[];
  /** All that they say, a line each. */
  readonly holds: readonly GeneralRule[];
  readonly interpretations: readonly Interpretation[];
  /** For a reader of any measure, before counting on it. */
  readonly cautions: readonly Caution[];
}

export const CAUTION_SUBJECTS = ["pool", "term"] as const;

/** One of the provisions in short, as a measure's page puts it to a reader. */
export interface Caution {
  readonly name: LocalText;
  readonly text: LocalText;
  /** The sentences that say so, the main one first. */
  readonly sentences: readonly string[];
  /** Stands before the text: the measure's yearly total, or the term's end. */
  readonly shows?: (typeof CAUTION_SUBJECTS)[number];
}

/** A closing provision on all measures, in a line. */
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
  /** Words for those who choose it, if a measure can name them. */
  readonly named?: LocalText;
}
