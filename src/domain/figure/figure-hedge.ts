import {
  BOUND_WORDS,
  BOUNDING,
  looksOf,
  type BoundWord,
} from "../text/hedges.ts";
import { LANGUAGES, SOURCE } from "../text/languages.ts";
import type { SourceText } from "../text/local-text.ts";
import type { Bound, Quantity } from "./figure.ts";

/**
 * The word that must stand before a figure's value: of those that give its
 * bound the one in its quote, else the usual one of money, or of anything else.
 * An exact value has none.
 */
export function hedgeKey({
  bound,
  quote,
  value,
}: {
  readonly bound: Bound;
  readonly quote: SourceText;
  readonly value: Pick<Quantity, "kind">;
}): BoundWord | undefined {
  const words = BOUND_WORDS.filter((word) => BOUNDING[word].bound === bound);
  const { grammar } = LANGUAGES[SOURCE];
  const isQuoted = (word: BoundWord) =>
    new RegExp(looksOf(BOUNDING[word], grammar)).test(quote[SOURCE]);
  const [usual, other = usual, ...rest] = words;
  const quoted = [other, ...rest, usual].find((word) => word && isQuoted(word));
  return quoted ?? (value.kind === "money" ? usual : other);
}
