import { LANGUAGES, type Locale, SOURCE } from "../domain/text/languages.ts";
import { findTerms, type TermWords } from "../domain/glossary/find-terms.ts";

/** A longer term is no one word of a heading: a phone could not break it. */
const LONGEST_WORD = 4;

/** A mark that no line may end with: it opens the next word. */
const OPENS = /^[《〈（“‘「〔]/;
/** No line may begin with these: they belong to the word before. */
export const FOLLOWS = /^[的和与及》〉）”’」〕，。、；：]/;

/**
 * The parts of a heading between which a line may break. Where no spaces
 * stand between words, its words: the language itself breaks others well.
 */
export function headingParts(
  heading: string,
  locale: Locale,
  terms: readonly TermWords[],
): readonly string[] {
  return LANGUAGES[locale].typesetting === "chinese"
    ? headingWords(heading, terms)
    : [heading];
}

/**
 * The words of a Chinese heading, between which a line may break: a large
 * heading cut in the middle of a word reads badly. Joined they are the
 * heading.
 * @param terms that stay whole although a dictionary cuts them
 * @example headingWords("城市图书馆和博物馆", []) // ["城市", "图书馆和", "博物馆"]
 */
export function headingWords(
  heading: string,
  terms: readonly TermWords[],
): readonly string[] {
  const short = terms.filter(({ zh }) => zh.length <= LONGEST_WORD);
  const places = findTerms(heading, short);
  const isWithin = (at: number) =>
    places.some(({ start, end }) => start < at && at < end);
  const isAfter = (at: number) => places.some(({ end }) => end === at);
  const segmenter = new Intl.Segmenter(LANGUAGES[SOURCE].tag, {
    granularity: "word",
  });
  const words: string[] = [];
  for (const { segment, index } of segmenter.segment(heading)) {
    const last = words.at(-1);
    const joined =
      isWithin(index) ||
      FOLLOWS.test(segment) ||
      (!isAfter(index) && !OPENS.test(segment) && isSingle(last, segment));
    if (last !== undefined && joined) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

/** A single character is part of the word beside it; so is 的 or 和. */
function isSingle(last: string | undefined, segment: string): boolean {
  return segment.length === 1 || last?.length === 1;
}
