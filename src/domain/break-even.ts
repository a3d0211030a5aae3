import { fen, type Fen } from "./money.ts";
import {
  divide,
  floor,
  multiply,
  rational,
  type Rational,
} from "./rational.ts";

/**
 * The base, in yuan and exactly, from which on the cap decides: 1000万元 at
 * 60% is 50,000,000/3. Undefined at a rate of zero, where it never does.
 */
export function breakEven(rate: Rational, cap: Fen): Rational | undefined {
  return rate.num === 0n ? undefined : divide(rational(cap, 100n), rate);
}

/** The smallest base in whole fen at which the cap decides. */
export function firstAtCap(exactYuan: Rational): Fen {
  return fen(-floor(multiply(exactYuan, rational(-100n))));
}
