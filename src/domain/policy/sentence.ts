import type { IsoDate } from "../term/calendar.ts";
import type { Figure } from "../figure/figure.ts";
import type { Locale } from "../text/languages.ts";
import type { LocalText } from "../text/local-text.ts";

/** The commitment of a sentence, from the strongest promise down; then duties and facts. */
export const FORCES = [
  "gives",
  "may",
  "supports",
  "encourages",
  "explores",
  "requires",
  "states",
] as const;
export type Force = (typeof FORCES)[number];

/** The role of a unit of text, as the last part of its id names it. */
export type SentenceRole =
  "headline" | "title" | "body" | "responsible" | "signature" | "date";

/**
 * One sentence of the official text with its translations; the source exactly
 * as received, half-width punctuation included.
 */
export interface Sentence extends LocalText {
  /** The sentence's anchor on every page that shows it. */
  readonly id: string;
  readonly role: SentenceRole;
  readonly translation: Translation;
  /** Present on every body sentence; the quoted words show it. */
  readonly force?: { readonly value: Force; readonly quote: LocalText };
  readonly figures: readonly Figure[];
  /** Numbers that state nothing of the policy: a cited document's number. */
  readonly nonFigures: readonly string[];
  readonly notes: readonly EditorNote[];
  readonly misquotes: readonly Misquote[];
  /** True when a new line of the source begins here. */
  readonly startsParagraph: boolean;
}

export interface Translation {
  /** First 16 hex digits of the SHA-256 of the source that the translations render. */
  readonly of: string;
  readonly kind: "reference" | "reviewed" | "machine";
  readonly date: IsoDate;
}

/** The editor's remark on some words, never part of the text. */
export interface EditorNote {
  readonly quote: LocalText;
  readonly note: LocalText;
}

/** What somebody published as said by a sentence that does not say it. */
export interface Misquote {
  /** The words as they were published, in their own language. */
  readonly words: string;
  readonly language: Locale;
  /** Who published them, and in what. */
  readonly where: LocalText;
  readonly date: IsoDate;
  /** What the sentence says instead, in the editor's words. */
  readonly correction: LocalText;
}
