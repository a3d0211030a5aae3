import {
  type Grammar,
  LANGUAGES,
  type Locale,
  SOURCE,
  type TranslationLocale,
} from "./languages.ts";
import type { LocalText } from "./local-text.ts";

/**
 * The words that weaken a promise, by grammar. A translation has each exactly
 * as often as the source.
 */
export const DISCRETION = {
  "up-to": { chinese: /最高/g, english: /\bup to\b/gi },
  "not-more-than": {
    chinese: /不超过/g,
    english: /\b(?:not|no) more than\b/gi,
  },
  "may-not": { chinese: /不得/g, english: /\b(?:may|must) not\b/gi },
  // 可 as "may", not in words that only contain it.
  may: {
    chinese: /(?<![许认])可(?![复推行控穿靠持视信])/g,
    english: /\bmay\b(?! not\b)/g,
  },
  "at-least": { chinese: /不少于/g, english: /\bat least\b/gi },
  encourage: { chinese: /鼓励/g, english: /\bencourag(?:e|es|ed|ing)\b/gi },
  explore: { chinese: /探索/g, english: /\bexplor(?:e|es|ed|ing)\b/gi },
  merit: { chinese: /择优/g, english: /\bmerit\b/gi },
  qualifying: { chinese: /符合条件/g, english: /\bqualifying\b/gi },
  "certain-scale": { chinese: /一定规模/g, english: /\bcertain scale\b/gi },
} as const satisfies Record<string, Record<Grammar, RegExp>>;
export type Discretion = keyof typeof DISCRETION;

/** The same words as a person writes them. */
export const DISCRETION_WORDS: Readonly<
  Record<Discretion, Readonly<Record<Grammar, string>>>
> = {
  "up-to": { chinese: "最高", english: "up to" },
  "not-more-than": { chinese: "不超过", english: "not more than" },
  "may-not": { chinese: "不得", english: "may not" },
  may: { chinese: "可", english: "may" },
  "at-least": { chinese: "不少于", english: "at least" },
  encourage: { chinese: "鼓励", english: "encourage" },
  explore: { chinese: "探索", english: "explore" },
  merit: { chinese: "择优", english: "merit" },
  qualifying: { chinese: "符合条件的", english: "qualifying" },
  "certain-scale": { chinese: "一定规模", english: "certain scale" },
};

/** Counts each word of discretion in a text. */
export function countDiscretion(
  text: string,
  locale: Locale,
): Readonly<Record<Discretion, number>> {
  const { grammar } = LANGUAGES[locale];
  const counts = Object.entries(DISCRETION).map(([word, looks]) => [
    word,
    text.match(looks[grammar])?.length ?? 0,
  ]);
  return Object.fromEntries(counts) as Record<Discretion, number>;
}

/** The words of discretion that a translation has more or less often than its source. */
export function unequalDiscretion(
  text: LocalText,
  locale: TranslationLocale,
): readonly Discretion[] {
  const source = countDiscretion(text[SOURCE], SOURCE);
  const counts = countDiscretion(text[locale], locale);
  return (Object.keys(DISCRETION) as Discretion[]).filter(
    (word) => source[word] !== counts[word],
  );
}
