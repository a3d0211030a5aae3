import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { floorToFen } from "../../../src/domain/number/money.ts";
import {
  compare,
  divide,
  floor,
  multiply,
  rational,
} from "../../../src/domain/number/rational.ts";

const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 20n });
const fraction = fc
  .tuple(whole, positive)
  .map(([num, den]) => rational(num, den));

/** What is rounded to the fen is never below nothing. */
const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), positive)
  .map(([num, den]) => rational(num, den));

describe("a fraction", () => {
  it("stands in lowest terms with a positive denominator", () => {
    expect(rational(50n, 100n)).toEqual({ num: 1n, den: 2n });
    expect(rational(3n, -6n)).toEqual({ num: -1n, den: 2n });
    expect(rational(0n, -7n)).toEqual({ num: 0n, den: 1n });
  });

  it("has no denominator of zero", () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(() => divide(rational(1n), rational(0n))).toThrow(RangeError);
  });

  it("divided and multiplied again is the same", () => {
    fc.assert(
      fc.property(fraction, positive, (value, by) => {
        const there = divide(value, rational(by));
        expect(multiply(there, rational(by))).toEqual(value);
      }),
    );
  });

  it("is ordered as cross-multiplication orders it", () => {
    expect(compare(rational(1n, 3n), rational(1n, 2n))).toBe(-1);
    expect(compare(rational(2n, 4n), rational(1n, 2n))).toBe(0);
    expect(compare(rational(-1n, 3n), rational(-1n, 2n))).toBe(1);
  });

  it("is rounded down, never towards zero", () => {
    expect(floor(rational(7n, 2n))).toBe(3n);
    expect(floor(rational(-7n, 2n))).toBe(-4n);
    expect(floor(rational(-4n, 2n))).toBe(-2n);
  });

  it("rounded to the fen is at most itself, by less than one fen", () => {
    fc.assert(
      fc.property(amount, (exact) => {
        const rounded = rational(floorToFen(exact));
        expect(compare(rounded, exact)).toBeLessThanOrEqual(0);
        const next = rational(floorToFen(exact) + 1n);
        expect(compare(next, exact)).toBe(1);
      }),
    );
  });
});
