import type { Locale } from "../domain/text/languages.ts";
import type { LocalText } from "../domain/text/local-text.ts";

interface CountedChapter {
  readonly number: number;
  readonly title: LocalText;
}

/** A chapter's count at the head of its own title, up to the point after it. */
const COUNT = /^[^\s、.]{1,4}(?:、|\. )/;

/**
 * The count of a chapter in front of its name, as its title in the text
 * does it; where the title does not, by its number.
 * @example chapterMark({ number: 2, title: { zh: "二、总则" } }, "zh") // "二、"
 */
export function chapterMark(
  { number, title }: CountedChapter,
  locale: Locale,
): string {
  return COUNT.exec(title[locale])?.[0] ?? `${String(number)}. `;
}
