// Shipped to the browser.
import {
  LANGUAGES,
  type Locale,
  type Typesetting,
} from "../domain/text/languages.ts";

interface Marks {
  /** Between words, and after a mark. */
  readonly space: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly brackets: readonly [before: string, after: string];
}

const MARKS: Readonly<Record<Typesetting, Marks>> = {
  chinese: {
    space: "",
    comma: "，",
    semicolon: "；",
    colon: "：",
    brackets: ["（", "）"],
  },
  latin: {
    space: " ",
    comma: ", ",
    semicolon: "; ",
    colon: ": ",
    brackets: [" (", ")"],
  },
};

/** The marks of a language, each with the space that follows it. */
export function marksOf(locale: Locale): Marks {
  return MARKS[LANGUAGES[locale].typesetting];
}
