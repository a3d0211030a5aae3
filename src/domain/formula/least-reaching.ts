import {
  add,
  compare,
  divide,
  multiply,
  rational,
  type Rational,
} from "../number/rational.ts";

/** What something comes to at a value; it never falls as the value grows. */
export type Rising = (value: Rational) => Rational;

/** The values that are asked of, both ends included. */
export interface Asked {
  readonly from: Rational;
  readonly to: Rational;
  /** What there are whole numbers of: a fen, a year of months. */
  readonly unit: Rational;
  /** True where there is nothing between them: people, months. */
  readonly isWhole: boolean;
}

/**
 * The least value at which something reaches a target; undefined where no
 * value does. Exact where it rises in a straight line there, else the least
 * whole number of units.
 */
export function leastReaching(
  sumAt: Rising,
  target: Rational,
  { from, to, unit, isWhole }: Asked,
): Rational | undefined {
  const reaches = (value: Rational) => compare(sumAt(value), target) >= 0;
  if (!reaches(to)) return undefined;
  if (reaches(from)) return from;
  const valueAt = (count: bigint) => multiply(unit, rational(count));
  let below = floorOf(divide(from, unit));
  let above = floorOf(divide(to, unit)) + 1n;
  while (above - below > 1n) {
    const middle = (below + above) / 2n;
    if (reaches(valueAt(middle))) above = middle;
    else below = middle;
  }
  const whole = smaller(valueAt(above), to);
  if (isWhole) return whole;
  const low = larger(valueAt(below), from);
  return alongLine(sumAt, target, low, whole) ?? whole;
}

/** How often a bend between two neighbouring values is looked behind. */
const BENDS = 8;
const NEAR: Rational = { num: 1n, den: 1000n };

/**
 * Where the line that something rises in meets the target, between two values.
 * The line is measured by a step ahead; a step that already reaches the target
 * may lie behind a bend, so that a smaller one is taken.
 */
function alongLine(
  sumAt: Rising,
  target: Rational,
  from: Rational,
  to: Rational,
): Rational | undefined {
  let low = from;
  let high = to;
  for (let bend = 0; bend < BENDS; bend += 1) {
    const run = multiply(minus(high, low), NEAR);
    const ahead = add(low, run);
    if (compare(sumAt(ahead), target) >= 0) {
      high = ahead;
      continue;
    }
    const value = meetingOf(sumAt, target, [low, ahead]);
    if (!value || compare(value, high) > 0) return undefined;
    const reached = compare(sumAt(value), target);
    if (reached > 0) return undefined;
    if (reached === 0) return isLine(sumAt, low, value) ? value : undefined;
    low = value;
  }
  return undefined;
}

/** Where the line through two values meets a target; undefined where it is level. */
function meetingOf(
  sumAt: Rising,
  target: Rational,
  [low, ahead]: readonly [Rational, Rational],
): Rational | undefined {
  const sum = sumAt(low);
  const rise = minus(sumAt(ahead), sum);
  if (rise.num <= 0n) return undefined;
  const run = minus(ahead, low);
  return add(low, divide(multiply(minus(target, sum), run), rise));
}

/** True where something is half as high half way. */
function isLine(sumAt: Rising, low: Rational, high: Rational): boolean {
  const half = rational(1n, 2n);
  const middle = multiply(add(low, high), half);
  const expected = multiply(add(sumAt(low), sumAt(high)), half);
  return compare(sumAt(middle), expected) === 0;
}

function minus(a: Rational, { num, den }: Rational): Rational {
  return add(a, { num: -num, den });
}

function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) < 0 ? a : b;
}

function larger(a: Rational, b: Rational): Rational {
  return compare(a, b) < 0 ? b : a;
}

function floorOf({ num, den }: Rational): bigint {
  return num / den;
}
