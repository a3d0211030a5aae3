// Shipped to the browser.
import type { SourceText } from "../text/local-text.ts";
import type { Bound } from "./figure.ts";

/** The words that make a bound, told apart as the text tells them apart. */
export type HedgeKey =
  "up-to" | "not-more-than" | "raised-to" | "at-least" | "between" | "about";

/** Of the words for `at-most`, those that are not 最高. */
const OTHER_LIMITS = [
  ["不超过", "not-more-than"],
  ["提高", "raised-to"],
] as const satisfies readonly (readonly [string, HedgeKey])[];

const HEDGE_OF_BOUND = {
  "at-most": "up-to",
  "at-least": "at-least",
  exact: undefined,
  between: "between",
  about: "about",
} as const satisfies Record<Bound, HedgeKey | undefined>;

/**
 * The words that must stand before a figure's value: those of its bound, and
 * for `at-most` the one the Chinese uses. An exact value has none.
 */
export function hedgeKey({
  bound,
  quote,
}: {
  readonly bound: Bound;
  readonly quote: SourceText;
}): HedgeKey | undefined {
  const other = OTHER_LIMITS.find(([word]) => quote.zh.includes(word));
  return bound === "at-most" && other ? other[1] : HEDGE_OF_BOUND[bound];
}
