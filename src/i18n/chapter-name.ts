import type { Chapter, Policy } from "../domain/policy/policy.ts";
import type { Locale } from "../domain/text/languages.ts";
import { fillWords } from "./fill-words.ts";
import { createTemplates } from "./translator.ts";

/**
 * A chapter by its number, a section by that of its chapter too.
 * @example "Chapter 2", "Chapter 2, section 1", "第2部分第1节"
 */
export function chapterName(
  { chapters }: Pick<Policy, "chapters">,
  { number, sectionOf }: Chapter,
  locale: Locale,
): string {
  const words = createTemplates(locale)("measure.chapters");
  const at = chapters.findIndex(({ id }) => id === sectionOf);
  const outer = chapters[at];
  // Only those before it: a chapter that stands in itself ends the name.
  const of =
    outer && chapterName({ chapters: chapters.slice(0, at) }, outer, locale);
  return of === undefined
    ? fillWords(words["chapter"], { number: String(number) })
    : fillWords(words["section"], { outer: of, number: String(number) });
}
