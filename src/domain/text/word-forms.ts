import { escapePattern } from "./escape-pattern.ts";
import { type Grammar, LANGUAGES, type Locale } from "./languages.ts";

/** A pattern around the words themselves. */
const LOOKS: Readonly<Record<Grammar, readonly [string, string]>> = {
  chinese: ["(?:", ")"],
  // Whole words, with a plural or possessive s.
  english: [
    String.raw`(?<![\p{L}\d])(?:`,
    String.raw`)(?:s|es|['’]s)?(?![\p{L}\d])`,
  ],
};

/** Matches any form of a term, in capitals or not. */
export function wordForms(forms: readonly string[], locale: Locale): RegExp {
  const [before, after] = LOOKS[LANGUAGES[locale].grammar];
  const words = forms.map(escapePattern).join("|");
  return new RegExp(before + words + after, "iu");
}
