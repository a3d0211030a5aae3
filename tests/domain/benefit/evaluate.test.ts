import { describe, expect, it } from "vitest";

import { assess } from "../../../src/domain/benefit/assess.ts";
import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { figure, SAMPLES } from "./build-benefit.ts";

describe("the hedge of a result", () => {
  const exactCap = figure("cap", "300万元", "exact");

  it("is that of its figure, whatever the kind: an exact award is no ceiling", () => {
    const award = ruleOf({ ...SAMPLES.award, cap: exactCap });
    expect(assess(award, {})).toMatchObject({
      kind: "fixed",
      fen: 300_000_000n,
      steps: [{ code: "amount" }],
    });
    const capped = figure("sum", "200万元", "at-most");
    expect(
      assess(ruleOf({ ...SAMPLES.fixed, amount: capped }), {}),
    ).toMatchObject({ kind: "ceiling", fen: 200_000_000n });
  });

  it("of an exact share stays away where a limit cuts it off", () => {
    const share = ruleOf({
      ...SAMPLES["cost-share"],
      rate: figure("rate", "50%", "exact"),
    });
    for (const [amount, fen] of [
      ["1m", 50_000_000n],
      ["30m", 1_000_000_000n],
    ] as const)
      expect(assess(share, { amount })).toMatchObject({ kind: "fixed", fen });
  });
});

describe("matching support whose sentence names a cap", () => {
  const rule = ruleOf({ ...SAMPLES.matching, cap: figure("cap", "500万元") });

  it.each([
    ["4999999", 499_999_900n, "rate", "below-cap"],
    ["5000000", 500_000_000n, "both", "at-cap"],
    ["50000000", 500_000_000n, "cap", "above-cap"],
  ])("for %s yuan is no more than the cap", (amount, fen, limit, code) => {
    const result = assess(rule, { amount });
    expect(result).toMatchObject({ kind: "ceiling", fen, limit });
    const codes =
      "steps" in result ? result.steps.map((step) => step.code) : [];
    expect(codes).toEqual(["ratio", "matched", "cap", code]);
  });
});
