import type { Locale } from "../../domain/text/languages.ts";

export interface GlossSetup {
  readonly locale: Locale;
  /** By the address of the term's own page. */
  readonly glosses: Readonly<Record<string, Gloss>>;
  readonly words: GlossWords;
  readonly style: string;
}

/** A term, explained: its name here, in the language beside, in pinyin, why. */
export type Gloss = readonly [
  name: string,
  twin: string,
  pinyin: string,
  definition: string,
];

export interface GlossWords {
  readonly more: string;
  readonly close: string;
}
