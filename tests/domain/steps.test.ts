import { describe, expect, it } from "vitest";

import { assess } from "../../src/domain/assess.ts";
import type { BenefitInputs } from "../../src/domain/benefit.ts";
import type { BenefitRule } from "../../src/domain/benefit-rule.ts";
import { SAMPLES, WITHOUT_RATE } from "./build-benefit.ts";
import { readContentBenefits } from "./content-benefits.ts";

/** What each step says, and the figure whose words are quoted beside it. */
function stepsOf(
  benefit: BenefitRule,
  inputs: BenefitInputs,
): readonly string[] {
  const result = assess(benefit, inputs);
  if (!("steps" in result)) return [];
  return result.steps.map(
    ({ code, figure }) => `${code} ${figure.replace(/^x-s1\./, "")}`,
  );
}

const share = SAMPLES["cost-share"];
const rent = SAMPLES["rent-free"];

describe("the steps of a result rest on the words that bear them", () => {
  it.each([
    [share, { amount: "1m" }, ["rate-of-amount rate", "rate-decides cap"]],
    [share, { amount: "20m" }, ["rate-of-amount rate", "both-decide cap"]],
    [share, { amount: "21m" }, ["rate-of-amount rate", "cap-decides cap"]],
    [
      share,
      { amount: "1m", variant: "startup" },
      ["rate-of-amount startup-rate", "rate-decides cap"],
    ],
    [SAMPLES.award, {}, ["cap-only cap"]],
    [SAMPLES.levels, { level: "major" }, ["level-cap major"]],
    [SAMPLES.levels, { level: "general" }, ["level-cap general"]],
    [SAMPLES.matching, { amount: "1m" }, ["ratio-of-amount ratio"]],
    [rent, { rent: "1" }, ["rent-range window"]],
    [
      rent,
      { rent: "1", months: "6" },
      ["within-window window", "rent-of-months window"],
    ],
    [WITHOUT_RATE, {}, ["rate-not-stated cap"]],
  ] as const)("$0.kind $1", (benefit, inputs, steps) => {
    // That it may be less rests on the words of the bound itself.
    const bound = steps.at(-1)?.split(" ")[1] ?? "";
    expect(stepsOf(benefit, inputs)).toEqual([
      ...steps,
      `bureau-decides ${bound}`,
    ]);
  });

  it("an exact sum is given as the text has it, with no step that it may be less", () => {
    expect(stepsOf(SAMPLES.fixed, {})).toEqual(["fixed-amount sum"]);
  });

  it("sums on merit rest on the words that list them", () => {
    expect(stepsOf(SAMPLES.tiers, { months: "6" })).toEqual([
      "within-window window",
      "chosen-on-merit second",
    ]);
  });

  it("the content's words of merit stand in what is quoted of them", () => {
    const [tiers] = readContentBenefits("sz-ai-2024").filter(
      ({ kind }) => kind === "tiers",
    );
    expect(tiers?.kind === "tiers" && tiers.amounts[0]?.says).toContain("择优");
  });
});
