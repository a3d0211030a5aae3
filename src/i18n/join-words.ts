// Shipped to the browser.
import { LANGUAGES, type Locale } from "../domain/text/languages.ts";
import { textOf } from "../domain/text/run.ts";
import { marksOf } from "./marks.ts";

/** Words in a row, as the language sets them. */
export function joinWords(
  locale: Locale,
  ...words: readonly (string | undefined)[]
): string {
  return words.filter(Boolean).join(marksOf(locale).space);
}

/** A part of a list in words: an item, or what joins two. */
export interface ListRun {
  readonly text: string;
  readonly isItem: boolean;
}

/**
 * Items of which one is had, as the language lists them.
 * @example "a, b or c", "甲、乙或丙"
 */
export function listRuns(
  items: readonly string[],
  locale: Locale,
): readonly ListRun[] {
  const { tag, lists = tag } = LANGUAGES[locale];
  return new Intl.ListFormat(lists, { type: "disjunction" })
    .formatToParts(items)
    .map(({ type, value }) => ({ text: value, isItem: type === "element" }));
}

export function listWords(items: readonly string[], locale: Locale): string {
  return textOf(listRuns(items, locale));
}

/** Items all of which are meant, as the language lists them. */
export function joinList(items: readonly string[], locale: Locale): string {
  const { tag, lists = tag } = LANGUAGES[locale];
  return new Intl.ListFormat(lists, { type: "conjunction" }).format(items);
}
