import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  atMost,
  exactly,
  leastSpan,
  timesSpan,
  type Span,
} from "../../../src/domain/formula/span.ts";
import {
  compare,
  rational,
  type Rational,
} from "../../../src/domain/number/rational.ts";

const part = fc
  .record({
    num: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    den: fc.bigInt({ min: 1n, max: 1000n }),
  })
  .map(({ num, den }) => rational(num, den));
const span = fc.tuple(part, part, fc.boolean()).map(([a, b, isOpen]): Span => {
  const [low, high] = compare(a, b) < 0 ? [a, b] : [b, a];
  return isOpen ? { low } : { low, high };
});
const within = (value: Rational, { low, high }: Span) =>
  compare(low, value) <= 0 && (!high || compare(value, high) <= 0);

describe("a span of values", () => {
  it("times another holds the product of any two of theirs", () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const product = timesSpan(a, b);
        for (const x of [a.low, a.high ?? a.low])
          for (const y of [b.low, b.high ?? b.low]) {
            const value = rational(x.num * y.num, x.den * y.den);
            expect(within(value, product)).toBe(true);
          }
      }),
    );
  });

  it("under a limit is never above it, and otherwise as it was", () => {
    fc.assert(
      fc.property(span, part, (before, limit) => {
        const { low, high } = leastSpan(before, exactly(limit));
        expect(high && compare(high, limit) <= 0).toBe(true);
        expect(compare(low, high ?? low)).toBeLessThanOrEqual(0);
        if (before.high && compare(before.high, limit) <= 0)
          expect({ low, high }).toEqual(before);
      }),
    );
  });

  it("without an upper bound is bounded by a limit alone", () => {
    const limit = rational(5n);
    expect(leastSpan({ low: rational(0n) }, exactly(limit))).toEqual(
      atMost(limit),
    );
    expect(leastSpan({ low: rational(9n) }, exactly(limit))).toEqual(
      exactly(limit),
    );
  });
});
