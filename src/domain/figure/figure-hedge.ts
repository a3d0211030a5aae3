import {
  BOUND_WORDS,
  BOUNDING,
  looksOf,
  type BoundWord,
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
}): BoundWord | undefined {
  const words = BOUND_WORDS.filter((word) => BOUNDING[word].bound === bound);
  const { grammar } = LANGUAGES[SOURCE];
  const isQuoted = (word: BoundWord) =>
    new RegExp(looksOf(BOUNDING[word], grammar)).test(quote[SOURCE]);
  return words.slice(1).find(isQuoted) ?? words[0];
}
