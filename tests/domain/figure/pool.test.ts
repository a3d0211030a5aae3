import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { yuan } from "../../../src/domain/number/money.ts";
import {
  fewestFullAwards,
  fullAwards,
} from "../../../src/domain/figure/pool.ts";
import { figure, SAMPLES } from "../benefit/build-benefit.ts";
import { readContentBenefits } from "../benefit/content-benefits.ts";

describe("a yearly pool", () => {
  it("covers at least so many full awards of each benefit", () => {
    const counts = readContentBenefits("sz-ai-2024").flatMap((benefit) => {
      const awards = fewestFullAwards(benefit);
      return awards ? [[benefit.id, awards.award.id, awards.count]] : [];
    });
    expect(counts).toEqual([
      ["m02-training", "m02-s2.cap", 50n],
      ["m03-purchase", "m03-s2.cap", 25n],
      ["m04-model", "m04-s2.cap", 50n],
      ["m05-demonstration", "m05-s2.cap", 50n],
      ["m05-benchmark", "m05-s2.benchmark-cap", 10n],
      ["m06-product", "m06-s3.cap", 10n],
      ["m09-basic", "m09-s2.major", 30n],
      ["m09-special", "m09-s3.cap", 10n],
    ]);
  });

  it("is of no use where no sum or no pool is named", () => {
    expect(fewestFullAwards(SAMPLES.award)).toBeUndefined();
    const pool = figure("pool", "5亿元");
    expect(fewestFullAwards({ ...SAMPLES.matching, pool })).toBeUndefined();
  });

  it("covers whole awards only", () => {
    expect(fullAwards(yuan(50_000_000n), yuan(3_000_000n))).toBe(16n);
    expect(fullAwards(yuan(1n), yuan(2n))).toBe(0n);
    expect(() => fullAwards(yuan(1n), yuan(0n))).toThrow(RangeError);
  });

  it("is never overspent by them, and one more would overspend it", () => {
    const sum = fc.bigInt({ min: 1n, max: 10n ** 12n }).map(yuan);
    fc.assert(
      fc.property(sum, sum, (pool, award) => {
        const count = fullAwards(pool, award);
        return count * award <= pool && (count + 1n) * award > pool;
      }),
    );
  });
});
