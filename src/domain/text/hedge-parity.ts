import { LOCALES, type Locale } from "./local-text.ts";

/**
 * The words that weaken a promise, in both languages. A translation has each
 * exactly as often as the Chinese.
 */
export const DISCRETION = {
  "up-to": { zh: /最高/g, en: /\bup to\b/gi },
  "not-more-than": { zh: /不超过/g, en: /\b(?:not|no) more than\b/gi },
  "may-not": { zh: /不得/g, en: /\b(?:may|must) not\b/gi },
  // 可 as "may", not in words that only contain it.
  may: {
    zh: /(?<![许认])可(?![复推行控穿靠持视信])/g,
    en: /\bmay\b(?! not\b)/g,
  },
  "at-least": { zh: /不少于/g, en: /\bat least\b/gi },
  encourage: { zh: /鼓励/g, en: /\bencourag(?:e|es|ed|ing)\b/gi },
  explore: { zh: /探索/g, en: /\bexplor(?:e|es|ed|ing)\b/gi },
  merit: { zh: /择优/g, en: /\bmerit\b/gi },
  qualifying: { zh: /符合条件/g, en: /\bqualifying\b/gi },
  "certain-scale": { zh: /一定规模/g, en: /\bcertain scale\b/gi },
} as const satisfies Record<string, Record<Locale, RegExp>>;
export type Discretion = keyof typeof DISCRETION;

/** The same words as a person writes them. */
export const DISCRETION_WORDS: Readonly<
  Record<Discretion, Readonly<Record<Locale, string>>>
> = {
  "up-to": { zh: "最高", en: "up to" },
  "not-more-than": { zh: "不超过", en: "not more than" },
  "may-not": { zh: "不得", en: "may not" },
  may: { zh: "可", en: "may" },
  "at-least": { zh: "不少于", en: "at least" },
  encourage: { zh: "鼓励", en: "encourage" },
  explore: { zh: "探索", en: "explore" },
  merit: { zh: "择优", en: "merit" },
  qualifying: { zh: "符合条件的", en: "qualifying" },
  "certain-scale": { zh: "一定规模", en: "certain scale" },
};

/** How often each word of discretion stands in a text. */
export function countDiscretion(
  text: string,
  locale: Locale,
): Readonly<Record<Discretion, number>> {
  const counts = Object.entries(DISCRETION).map(([word, looks]) => [
    word,
    text.match(looks[locale])?.length ?? 0,
  ]);
  return Object.fromEntries(counts) as Record<Discretion, number>;
}

/** The words of discretion that a pair of texts does not have equally often. */
export function unequalDiscretion(
  pair: Readonly<Record<Locale, string>>,
): readonly Discretion[] {
  const [zh, en] = LOCALES.map((locale) =>
    countDiscretion(pair[locale], locale),
  );
  return (Object.keys(DISCRETION) as Discretion[]).filter(
    (word) => zh?.[word] !== en?.[word],
  );
}
