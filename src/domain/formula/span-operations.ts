// Shipped to the browser.
import {
  add,
  compare,
  divide,
  floor,
  rational,
  type Rational,
} from "../number/rational.ts";
import { smaller, spanOf, ZERO, type Span } from "./span.ts";

export function sumSpan(a: Span, b: Span): Span {
  return spanOf(add(a.low, b.low), a.high && b.high && add(a.high, b.high));
}

/** Without an upper bound where it may be divided by nothing. */
export function overSpan(a: Span, b: Span): Span {
  const isDivided = a.high && b.low.num > 0n;
  return spanOf(
    b.high && b.high.num > 0n ? divide(a.low, b.high) : ZERO,
    isDivided ? divide(a.high, b.low) : undefined,
  );
}

export function greatestSpan(a: Span, b: Span): Span {
  return spanOf(
    larger(a.low, b.low),
    a.high && b.high && larger(a.high, b.high),
  );
}

/** How much of the first lies above the second; nothing where none does. */
export function beyondSpan(a: Span, b: Span): Span {
  return spanOf(
    b.high ? less(a.low, b.high) : ZERO,
    a.high && less(a.high, b.low),
  );
}

/** How many whole times the second goes into the first. */
export function countSpan(a: Span, b: Span): Span {
  const { low, high } = overSpan(a, b);
  return spanOf(rational(floor(low)), high && rational(floor(high)));
}

/** All that either may be, and what lies between them. */
export function hullSpan(a: Span, b: Span): Span {
  return spanOf(
    smaller(a.low, b.low),
    a.high && b.high && larger(a.high, b.high),
  );
}

function larger(a: Rational, b: Rational): Rational {
  return compare(a, b) < 0 ? b : a;
}

function less(a: Rational, b: Rational): Rational {
  return larger(ZERO, add(a, { num: -b.num, den: b.den }));
}
