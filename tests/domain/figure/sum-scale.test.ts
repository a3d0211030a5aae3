import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sumScale } from "../../../src/domain/figure/sum-scale.ts";
import { yuan } from "../../../src/domain/number/money.ts";

describe("a scale of sums", () => {
  it("has a line for each power of ten around them", () => {
    const scale = sumScale([yuan(30_000_000n), yuan(300_000n)]);
    expect(scale?.lines).toEqual(
      [100_000n, 1_000_000n, 10_000_000n, 100_000_000n].map(yuan),
    );
  });

  it("sets a sum ten times as large one step further", () => {
    const scale = sumScale([yuan(200_000n), yuan(20_000_000n)]);
    const [a, b, c] = [200_000n, 2_000_000n, 20_000_000n].map(
      (sum) => scale?.placeOf(yuan(sum)) ?? NaN,
    ) as [number, number, number];
    expect(b - a).toBeCloseTo(1 / 3, 10);
    expect(c - b).toBeCloseTo(1 / 3, 10);
  });

  it("has a beginning and an end where all sums are one power of ten", () => {
    const scale = sumScale([yuan(1_000n)]);
    expect(scale?.lines).toEqual([yuan(1_000n), yuan(10_000n)]);
    expect(scale?.placeOf(yuan(1_000n))).toBe(0);
  });

  it("is none without a sum", () => {
    expect(sumScale([])).toBeUndefined();
  });

  it("holds every sum, the larger always further along", () => {
    const sums = fc.array(fc.bigInt({ min: 1n, max: 10n ** 15n }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(sums, (typed) => {
        const sorted = typed.map(yuan).sort((a, b) => (a < b ? -1 : 1));
        const scale = sumScale(sorted);
        const places = sorted.map((sum) => scale?.placeOf(sum) ?? NaN);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
      }),
    );
  });
});
