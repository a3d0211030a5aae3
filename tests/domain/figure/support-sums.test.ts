import { describe, expect, it } from "vitest";

import type { Measure } from "../../../src/domain/policy/measure.ts";
import type { Benefit } from "../../../src/domain/benefit/benefit.ts";
import { supportSums } from "../../../src/domain/figure/support-sums.ts";
import { yuan } from "../../../src/domain/number/money.ts";
import { figure, SAMPLES } from "../benefit/build-benefit.ts";

const measureOf = (...benefits: readonly Benefit[]) =>
  ({ benefits }) as unknown as Measure;

describe("the sums of all supports", () => {
  it("begin with the support that names the largest", () => {
    const found = supportSums([
      measureOf(SAMPLES.award, SAMPLES["in-kind"], SAMPLES["rent-free"]),
      measureOf(SAMPLES["cost-share"]),
    ]);
    expect(found.map(({ benefit }) => benefit.kind)).toEqual([
      "cost-share",
      "award",
    ]);
    expect(found[0]?.sums.map(({ sum }) => sum)).toEqual([yuan(10_000_000n)]);
  });

  it("tell for which level each is, the largest first", () => {
    const level = (id: string, printed: string) => ({
      id,
      label: { zh: id, en: id },
      cap: figure(id, printed),
    });
    const benefit: Benefit = {
      ...SAMPLES.levels,
      levels: [level("small", "60万元"), level("large", "1000万元")],
    };
    const [found] = supportSums([measureOf(benefit)]);
    expect(found?.sums.map(({ of, sum }) => [of?.en, sum])).toEqual([
      ["large", yuan(10_000_000n)],
      ["small", yuan(600_000n)],
    ]);
  });

  it("hold no yearly total", () => {
    const benefit = { ...SAMPLES.award, pool: figure("pool", "5亿元") };
    const [found] = supportSums([measureOf(benefit)]);
    expect(found?.sums).toHaveLength(1);
  });
});
