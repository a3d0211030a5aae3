// Shipped to the browser.
import type { Locale } from "../domain/text/local-text.ts";
import { HTML_LANG } from "./paths.ts";

/** A part of a list in words: an item, or what joins two. */
export interface ListRun {
  readonly text: string;
  readonly isItem: boolean;
}

/** British English has no comma before the last of a list. */
const LIST = { ...HTML_LANG, en: "en-GB" } as const;

/**
 * Items of which one is had, as the language lists them.
 * @example "a, b or c", "甲、乙或丙"
 */
export function listRuns(
  items: readonly string[],
  locale: Locale,
): readonly ListRun[] {
  return new Intl.ListFormat(LIST[locale], { type: "disjunction" })
    .formatToParts(items)
    .map(({ type, value }) => ({ text: value, isItem: type === "element" }));
}

/** The same as one text. */
export function listWords(items: readonly string[], locale: Locale): string {
  return listRuns(items, locale)
    .map(({ text }) => text)
    .join("");
}
