// Shipped to the browser.
import { FIRST_TRANSLATION, type Locale, SOURCE } from "../text/languages.ts";
import type { Citation } from "./citation.ts";
import { bibtex, csl, ris, wikipedia } from "./data-styles.ts";
import {
  apa,
  bluebook,
  chicago,
  gb,
  gbBilingual,
  mla,
  oscola,
} from "./written-styles.ts";

/** The styles, in the order in which they are offered; the first unless asked. */
export const CITATION_STYLES = [
  "gb",
  "gb-bilingual",
  "apa",
  "chicago",
  "mla",
  "bluebook",
  "oscola",
  "wikipedia",
  "bibtex",
  "csl",
  "ris",
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

interface StyleForm {
  /** The language that most of the citation is in; none for the reader's own. */
  readonly language?: Locale;
  readonly write: (citation: Citation, reader: Locale) => string;
}

const english = (write: StyleForm["write"]): StyleForm => ({
  language: FIRST_TRANSLATION,
  write,
});

export const STYLE_FORMS: Readonly<Record<CitationStyle, StyleForm>> = {
  gb: { language: SOURCE, write: gb },
  "gb-bilingual": { language: SOURCE, write: gbBilingual },
  apa: english(apa),
  chicago: english(chicago),
  mla: english(mla),
  bluebook: english(bluebook),
  oscola: english(oscola),
  wikipedia: english(wikipedia),
  bibtex: { write: bibtex },
  csl: { write: csl },
  ris: { write: ris },
};

/** The language that most of a citation is in, to a reader of a language. */
export function languageOf(style: CitationStyle, reader: Locale): Locale {
  return STYLE_FORMS[style].language ?? reader;
}
