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
  const low = multiply(a.low, b.low);
  return a.high && b.high ? { low, high: multiply(a.high, b.high) } : { low };
}

/** Cut off at a limit: exact values stay exact. */
export function leastSpan({ low, high }: Span, limit: Rational): Span {
  return {
    low: smaller(low, limit),
    high: high ? smaller(high, limit) : limit,
  };
}

function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) < 0 ? a : b;
}
