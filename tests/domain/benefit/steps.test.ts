import { describe, expect, it } from "vitest";

import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { assess } from "../../../src/domain/benefit/assess.ts";
import type { BenefitInputs } from "../../../src/domain/benefit/benefit-inputs.ts";
import type { Benefit } from "../../../src/domain/benefit/benefit.ts";
import { SAMPLES, WITHOUT_RATE } from "./build-benefit.ts";

/** What each step says, and for the words of the text what it quotes. */
function stepsOf(benefit: Benefit, inputs: BenefitInputs): readonly string[] {
  const result = assess(ruleOf(benefit), inputs);
  if (result.kind === "invalid") return [];
  return result.steps.map((step) =>
    step.kind === "law" ? `${step.code}「${step.quote}」` : step.code,
  );
}

const share = SAMPLES["cost-share"];
const rent = SAMPLES["rent-free"];

describe("the steps of a result: what the text says, quoted, and what follows", () => {
  it.each([
    [
      share,
      { amount: "1m" },
      ["rate「50%」", "share", "cap「1000万元」", "below-cap"],
    ],
    [
      share,
      { amount: "20m" },
      ["rate「50%」", "share", "cap「1000万元」", "at-cap"],
    ],
    [
      share,
      { amount: "21m" },
      ["rate「50%」", "share", "cap「1000万元」", "above-cap"],
    ],
    [
      share,
      { amount: "1m", variant: "startup" },
      ["rate「60%」", "share", "cap「1000万元」", "below-cap"],
    ],
    [SAMPLES.award, {}, ["cap「300万元」"]],
    [SAMPLES.fixed, {}, ["amount「200万元」"]],
    [SAMPLES.levels, { level: "major" }, ["cap「1000万元」"]],
    [SAMPLES.levels, { level: "general" }, ["cap「60万元」"]],
    [SAMPLES.matching, { amount: "1m" }, ["ratio「1:1」", "matched"]],
    [rent, { rent: "1" }, ["term「6个月至3年」", "rent-range"]],
    [
      rent,
      { rent: "1", months: "6" },
      ["term「6个月至3年」", "within", "rent-of-months"],
    ],
    [rent, { rent: "1", months: "5" }, ["term「6个月至3年」", "outside"]],
    [
      SAMPLES.tiers,
      { months: "6" },
      ["age「6—48个月」", "within", "sums「50万元」"],
    ],
    [SAMPLES.tiers, { months: "5" }, ["age「6—48个月」", "outside"]],
    [WITHOUT_RATE, {}, ["cap「1000万元」"]],
  ] as const)("$0.kind $1", (benefit, inputs, steps) => {
    expect(stepsOf(benefit, inputs)).toEqual(steps);
  });
});
