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
import {
  LIMITING,
  LIMITING_BOUNDS,
  saidBounds,
  type LimitingBound,
} from "./said-bounds.ts";

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

/**
 * The words that a translation has more or less often than its source. Words
 * that limit a value are held against any that say the same limit, and stand
 * for all of them; where each side has the usual ones, against the same word.
 */
export function unequalDiscretion(
  text: LocalText,
  locale: TranslationLocale,
): readonly HedgeWord[] {
  const source = countDiscretion(text[SOURCE], SOURCE);
  const counts = countDiscretion(text[locale], locale);
  const isUnequal = (word: HedgeWord) => source[word] !== counts[word];
  const limiting = new Map<HedgeWord, boolean>(
    LIMITING_BOUNDS.flatMap((bound) => {
      const words: readonly HedgeWord[] = LIMITING[bound];
      const { isEqual, isUsual } = compareBounds(text, locale, bound);
      if (isEqual)
        return words.map((w) => [w, isUsual && isUnequal(w)] as const);
      const named = isUsual ? words.filter(isUnequal) : [];
      const reported = named.length > 0 ? named : words.slice(0, 1);
      return words.map((w) => [w, reported.includes(w)] as const);
    }),
  );
  return COUNTED.filter((word) => limiting.get(word) ?? isUnequal(word));
}

function compareBounds(
  text: LocalText,
  locale: TranslationLocale,
  bound: LimitingBound,
) {
  const said = saidBounds(text[SOURCE], SOURCE, bound);
  const translated = saidBounds(text[locale], locale, bound);
  return {
    isEqual: said.length === translated.length,
    isUsual: [...said, ...translated].every(({ word }) => word !== undefined),
  };
}
