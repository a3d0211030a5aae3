import type { Rational } from "./rational.ts";

/** Money in whole fen (1 yuan = 100 fen). */
export type Fen = bigint & { readonly brand: "Fen" };

/**
 * Why a typed amount is no sum of money. `too-large`: above 10^15 yuan;
 * `ambiguous`: it may be either of two sums.
 */
export type MoneyProblem =
  | "empty"
  | "negative"
  | "not-a-number"
  | "too-large"
  | "more-than-fen"
  | "ambiguous"
  | "foreign-currency"
  | "range"
  | "sum-to-work-out"
  | "several-numbers";

/** A field that cannot be used as it was typed, and why. */
export interface Refused<Problem> {
  readonly ok: false;
  readonly problem: Problem;
  /** All sums that an ambiguous one may mean, largest first. */
  readonly readings?: readonly Fen[];
}

export function refused<Problem>(problem: Problem): Refused<Problem> {
  return { ok: false, problem };
}

export function fen(amount: bigint): Fen {
  return amount as Fen;
}

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
