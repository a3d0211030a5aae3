import { describe, expect, it } from "vitest";

import { ceilingCurve } from "../../../src/domain/benefit/ceiling-curve.ts";
import { figure, SAMPLES, WITHOUT_RATE } from "./build-benefit.ts";

const share = SAMPLES["cost-share"];

describe("the curve of a share of a cost", () => {
  it("rises at each rate to its cap, from its own break-even on level", () => {
    expect(ceilingCurve(share)?.lines).toEqual([
      {
        rate: { num: 1n, den: 2n },
        cap: 1_000_000_000n,
        breakEven: { num: 2_000_000_000n, den: 1n },
      },
      {
        variant: "startup",
        rate: { num: 3n, den: 5n },
        cap: 1_000_000_000n,
        breakEven: { num: 5_000_000_000n, den: 3n },
      },
    ]);
  });

  it("is drawn half as far again as the last break-even, as high as the highest cap", () => {
    expect(ceilingCurve(share)).toMatchObject({
      widest: 3_000_000_000n,
      highest: 1_000_000_000n,
    });
  });

  it("takes a variant's own cap", () => {
    const [variant] = share.variants;
    const raised = { ...variant, cap: figure("raised", "1800万元") };
    expect(ceilingCurve({ ...share, variants: [raised] })).toMatchObject({
      lines: [{ cap: 1_000_000_000n }, { cap: 1_800_000_000n }],
      highest: 1_800_000_000n,
      widest: 4_500_000_000n,
    });
  });

  it("is not drawn where the text states no rate", () => {
    expect(ceilingCurve(WITHOUT_RATE)).toBeUndefined();
  });

  it("is not drawn for a rate of zero, which rises to no cap", () => {
    const flat = { ...share, rate: figure("rate", "0%"), variants: [] };
    expect(ceilingCurve(flat)).toBeUndefined();
  });
});
