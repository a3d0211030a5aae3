// Shipped to the browser.
import { compare, multiply, type Rational } from "../number/rational.ts";

/**
 * All the values that something may have, both ends included: one where they
 * meet, any above the low one where there is no high one. None is negative.
 */
export interface Span {
  readonly low: Rational;
  readonly high?: Rational;
}

export const ZERO: Rational = { num: 0n, den: 1n };

/** One value exactly. */
export function exactly(value: Rational): Span {
  return { low: value, high: value };
}

export function atMost(value: Rational): Span {
  return { low: ZERO, high: value };
}

export function timesSpan(a: Span, b: Span): Span {
  return spanOf(
    multiply(a.low, b.low),
    a.high && b.high && multiply(a.high, b.high),
  );
}

/** The lesser of two: under an exact limit exact values stay exact. */
export function leastSpan(a: Span, b: Span): Span {
  return spanOf(
    smaller(a.low, b.low),
    a.high && b.high ? smaller(a.high, b.high) : (a.high ?? b.high),
  );
}

export function spanOf(low: Rational, high: Rational | undefined): Span {
  return high ? { low, high } : { low };
}

export function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) < 0 ? a : b;
}
