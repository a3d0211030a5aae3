import { LANGUAGES, type Locale } from "../domain/text/languages.ts";

/** What a search engine's page of results has room for, in signs. */
const ROOM = {
  chinese: { title: 30, description: 78 },
  latin: { title: 60, description: 155 },
} as const;

function roomOf(locale: Locale) {
  return ROOM[LANGUAGES[locale].typesetting];
}

/**
 * The first of some titles that a page of results shows whole; of none that
 * it does, the last, which should be the shortest, cut behind a word.
 */
export function foundTitle(
  locale: Locale,
  first: string,
  ...shorter: readonly string[]
): string {
  const { title } = roomOf(locale);
  const fits = [first, ...shorter].find((text) => text.length <= title);
  return fits ?? cutTitle(locale, shorter.at(-1) ?? first, title);
}

/**
 * As many whole words as there is room for, and a mark that more follow.
 * @example cutTitle("en", "Rules for Supporting Balloons", 20) // "Rules for…"
 */
function cutTitle(locale: Locale, text: string, most: number): string {
  const words = new Intl.Segmenter(LANGUAGES[locale].tag, {
    granularity: "word",
  });
  const ends = [...words.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => index + segment.length)
    .filter((end) => end < most);
  return `${text.slice(0, ends.at(-1) ?? most - 1)}…`;
}

const SENTENCE_END = /(?<=[。！？])|(?<=[.!?]) (?=\P{Ll})/u;

/**
 * As many whole sentences of a text, from its first, as a page of results
 * shows: one cut off within might lose what limits it.
 */
export function foundDescription(locale: Locale, text: string): string {
  const { description } = roomOf(locale);
  const sentences = text.split(SENTENCE_END);
  let shown = 0;
  let from = 0;
  for (const sentence of sentences) {
    const end = text.indexOf(sentence, from) + sentence.length;
    if (end > description) break;
    shown = from = end;
  }
  return shown ? text.slice(0, shown) : text;
}
