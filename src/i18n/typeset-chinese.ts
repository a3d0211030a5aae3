import { LANGUAGES, type Locale } from "../domain/text/languages.ts";

/**
 * The official text as received has half-width marks where Chinese
 * typesetting uses full-width ones. One mark becomes one mark, so that
 * positions in the text stay what they were.
 */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "(": "（",
  ")": "）",
};

/** A ratio keeps its colon: 1:1. */
const MARKS = /\d:(?=\d)|[,:;()]/g;

/**
 * Sets the marks of Chinese text full-width.
 * @example typesetChinese("(二)按1:1,给予") // "（二）按1:1，给予"
 */
export function typesetChinese(received: string): string {
  return received.replace(MARKS, (mark) => FULL_WIDTH[mark] ?? mark);
}

/** Text of the content as a language sets it. */
export function typeset(text: string, locale: Locale): string {
  return LANGUAGES[locale].typesetting === "chinese"
    ? typesetChinese(text)
    : text;
}
