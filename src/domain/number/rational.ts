/**
 * An exact fraction, in lowest terms where not said otherwise; `den` is always
 * positive.
 */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

/**
 * The fraction `num / den` in lowest terms.
 * @throws RangeError when `den` is zero.
 */
export function rational(num: bigint, den = 1n): Rational {
  if (den === 0n) throw new RangeError("no denominator");
  const sign = den < 0n ? -1n : 1n;
  const shared = gcd(num < 0n ? -num : num, den * sign);
  return { num: (num * sign) / shared, den: (den * sign) / shared };
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.num * b.num, a.den * b.den);
}

/** @throws RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den, a.den * b.num);
}

/** Negative when `a` is less than `b`, zero when equal, else positive. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.num * b.den - b.num * a.den;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The largest whole number not above the fraction. */
export function floor({ num, den }: Rational): bigint {
  const towardsZero = num / den;
  return num % den < 0n ? towardsZero - 1n : towardsZero;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
