// Shipped to the browser.
import type { LatestChanges } from "../release/changed-since.ts";
import type { PastText } from "../release/published-text.ts";
import type { EachLanguage } from "../text/languages.ts";

/** A part of a text, by the places of its characters. */
export type Span = readonly [start: number, end: number];

/**
 * The words of a sentence that promise less than it would without them, and
 * the numbers that they are said of.
 */
export type HeldHedge = readonly [words: Span, ...of: Span[]];

/** A sentence in one language, as a quotation is held against it. */
export interface CheckedWords {
  readonly text: string;
  readonly hedges: readonly HeldHedge[];
  /** Its place in the text, as citations name it. */
  readonly place: string;
}

export interface CheckedSentence {
  readonly id: string;
  /** The page that explains it, below a language. */
  readonly path: string;
  /** The first digits of the source's SHA-256, as citations give them. */
  readonly hash: string;
  /** What it once was, the oldest first; most sentences never changed. */
  readonly past?: readonly PastText[];
  readonly words: EachLanguage<CheckedWords>;
}

/** A part that is cited as a whole: a measure, or with no id all of the text. */
export interface CitedUnit {
  readonly id: string;
  readonly path: string;
  readonly hash?: string;
  readonly past?: readonly PastText[];
  readonly places: readonly string[];
}

export interface CheckedPolicy {
  readonly id: string;
  readonly name: string;
  /** Names that stand in citations and are no quotation. */
  readonly names: readonly string[];
  /**
   * How a quotation copied from the site names its source, in each language;
   * {{mark}} and {{place}} stand for the place in the text.
   */
  readonly sources: readonly string[];
  readonly units: readonly CitedUnit[];
  /** In the order of the text. */
  readonly sentences: readonly CheckedSentence[];
  readonly changes: LatestChanges;
}

/** All that a browser needs to check a quotation. */
export interface CheckData {
  readonly policies: readonly CheckedPolicy[];
  /** The site's own release. */
  readonly release?: string;
  /** All releases there were. */
  readonly releases: readonly string[];
}
