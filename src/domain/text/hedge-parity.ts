import { HEDGE_WORDS, HEDGES, looksOf, type HedgeWord } from "./hedges.ts";
import {
  GRAMMARS,
  LANGUAGES,
  type Grammar,
  type Locale,
  SOURCE,
  type TranslationLocale,
} from "./languages.ts";
import type { LocalText } from "./local-text.ts";

export type HedgeCounts = Readonly<Record<HedgeWord, number>>;

/** Words that a translation need not have as often as the source. */
const FREE: readonly HedgeWord[] = ["raised-to", "between", "about"];
const COUNTED = HEDGE_WORDS.filter((word) => !FREE.includes(word));
const EDGE = { chinese: "", english: "\\b" } as const satisfies Record<
  Grammar,
  string
>;
const PATTERNS = new Map(
  GRAMMARS.map((grammar) => [
    grammar,
    COUNTED.map((word) => {
      const looks = `${EDGE[grammar]}${looksOf(HEDGES[word], grammar)}${EDGE[grammar]}`;
      const flags = HEDGES[word].isCased ? "g" : "gi";
      return [word, new RegExp(looks, flags)] as const;
    }),
  ]),
);

export function countDiscretion(text: string, locale: Locale): HedgeCounts {
  const patterns = PATTERNS.get(LANGUAGES[locale].grammar) ?? [];
  const counts = patterns.map(([word, looks]) => [
    word,
    text.match(looks)?.length ?? 0,
  ]);
  return Object.fromEntries(counts) as HedgeCounts;
}

/** The words that a translation has more or less often than its source. */
export function unequalDiscretion(
  text: LocalText,
  locale: TranslationLocale,
): readonly HedgeWord[] {
  const source = countDiscretion(text[SOURCE], SOURCE);
  const counts = countDiscretion(text[locale], locale);
  return COUNTED.filter((word) => source[word] !== counts[word]);
}
