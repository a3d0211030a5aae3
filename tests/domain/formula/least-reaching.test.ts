import { describe, expect, it } from "vitest";

import { leastReaching } from "../../../src/domain/formula/least-reaching.ts";
import { multiply, rational } from "../../../src/domain/number/rational.ts";
import type { Rational } from "../../../src/domain/number/rational.ts";

const whole = (value: bigint) => rational(value);
const upTo = (most: bigint, isWhole = false) => ({
  from: whole(0n),
  to: whole(most),
  unit: whole(1n),
  isWhole,
});
const share = (num: bigint, den: bigint) => (value: Rational) =>
  multiply(value, rational(num, den));

/** Nothing below ten, then three for each. */
const fromTen = (value: Rational) =>
  value.num < 10n * value.den ? whole(0n) : share(3n, 1n)(value);

describe("the least value that reaches a target", () => {
  it("is exact between whole numbers, where it rises in a line", () => {
    const least = leastReaching(share(3n, 5n), whole(10n), upTo(1000n));
    expect(least).toEqual(rational(50n, 3n));
  });

  it("is exact however close it lies behind a whole number", () => {
    const shareUpTo = (value: Rational) => {
      const sum = share(9999n, 10_000n)(value);
      return sum.num > 7n * sum.den ? whole(7n) : sum;
    };
    const least = leastReaching(shareUpTo, whole(7n), upTo(1000n));
    expect(least).toEqual(rational(70_000n, 9999n));
  });

  it("is whole where there is nothing between", () => {
    const least = leastReaching(share(3n, 5n), whole(10n), upTo(1000n, true));
    expect(least).toEqual(whole(17n));
  });

  it("is where a jump reaches it", () => {
    expect(leastReaching(fromTen, whole(20n), upTo(1000n))).toEqual(whole(10n));
    expect(leastReaching(fromTen, whole(31n), upTo(1000n))).toEqual(
      rational(31n, 3n),
    );
  });

  it("is the first of all where that reaches it", () => {
    const from = { ...upTo(100n), from: whole(20n) };
    expect(leastReaching(fromTen, whole(45n), from)).toEqual(whole(20n));
  });

  it("is none where the last does not", () => {
    expect(leastReaching(fromTen, whole(31n), upTo(10n))).toBeUndefined();
  });
});
