import { LOCALES } from "../../domain/text/languages.ts";
import type { LocalText } from "../../domain/text/local-text.ts";
import { quote } from "../problem/describe-value.ts";

export function standIn(words: LocalText, sentence: LocalText): boolean {
  return LOCALES.every((locale) => sentence[locale].includes(words[locale]));
}

/** Words in every language, as a problem quotes them. */
export function quoteAll(words: LocalText): string {
  return LOCALES.map((locale) => quote(words[locale])).join(", ");
}
