// Shipped to the browser.
import type { Locale } from "../domain/text/local-text.ts";
import { marksOf } from "./marks.ts";

/** Words in a row, as the language sets them. */
export function joinWords(
  locale: Locale,
  ...words: readonly (string | undefined)[]
): string {
  return words.filter(Boolean).join(marksOf(locale).space);
}
