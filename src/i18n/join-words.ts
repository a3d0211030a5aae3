// Shipped to the browser.
import type { Locale } from "../domain/text/local-text.ts";

/** Words in a row, as the language sets them. */
export function joinWords(
  locale: Locale,
  ...words: readonly (string | undefined)[]
): string {
  return words.filter(Boolean).join(locale === "zh" ? "" : " ");
}
