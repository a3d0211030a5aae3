// Shipped to the browser.
import {
  HEDGE_WORDS,
  HEDGES,
  looksOf,
  type HedgeWord,
} from "../text/hedges.ts";
import { LANGUAGES, SOURCE } from "../text/languages.ts";
import type { SourceText } from "../text/local-text.ts";
import type { Bound } from "./figure.ts";

/**
 * The word that must stand before a figure's value: of those that give its
 * bound the one in its quote, else the first. An exact value has none.
 */
export function hedgeKey({
  bound,
  quote,
}: {
  readonly bound: Bound;
  readonly quote: SourceText;
}): HedgeWord | undefined {
  const words = HEDGE_WORDS.filter((word) => HEDGES[word].bound === bound);
  const { grammar } = LANGUAGES[SOURCE];
  const isQuoted = (word: HedgeWord) =>
    new RegExp(looksOf(word, grammar)).test(quote[SOURCE]);
  return words.slice(1).find(isQuoted) ?? words[0];
}
