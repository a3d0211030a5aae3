import type { Rational } from "./rational.ts";

/** Money in whole fen (1 yuan = 100 fen). */
export type Fen = bigint & { readonly brand: "Fen" };

export const MONEY_PROBLEMS = [
  "empty",
  "negative",
  "not-a-number",
  "too-large",
  "more-than-fen",
] as const;
/** Why a typed amount is no sum of money. `too-large`: above 10^15 yuan. */
export type MoneyProblem = (typeof MONEY_PROBLEMS)[number];

/** A whole number of fen. */
export function fen(amount: bigint): Fen {
  return amount as Fen;
}

/** A whole number of yuan. */
export function yuan(amount: bigint): Fen {
  return fen(amount * 100n);
}

/**
 * The only rounding there is: downwards to the whole fen, once, at the end of
 * a calculation, so that no result is ever above what the text allows.
 * @param exact an exact number of fen, not negative
 */
export function floorToFen({ num, den }: Rational): Fen {
  return fen(num / den);
}
