import { describe, expect, it } from "vitest";

import { ruleOf } from "../../src/domain/benefit/rule-of.ts";
import type { BenefitInputs } from "../../src/domain/benefit/benefit-inputs.ts";
import { assess } from "../../src/domain/benefit/assess.ts";
import { planStack } from "../../src/domain/plan/stacking.ts";
import { benefits, policy } from "./real-content.ts";

const find = (id: string) =>
  benefits.find(({ benefit }) => benefit.id === id)?.benefit;

function readingsOf(id: string, inputs: BenefitInputs): readonly string[] {
  const benefit = find(id);
  const result = benefit && assess(ruleOf(benefit), inputs);
  return result && "interpretations" in result ? result.interpretations : [];
}

const AUDIT = [
  "city-and-district-money-only",
  "lower-ceiling-decides",
  "audit-covers-all-support",
  "exact-sum-above-what-is-left",
];

function planned(id: string, answers: object, inputs = {}): readonly string[] {
  const benefit = find(id);
  const items = [{ benefit: benefit && ruleOf(benefit), inputs }];
  const plan = planStack(policy.supplementary.rules, items, answers);
  return "interpretations" in plan ? plan.interpretations : [];
}

describe("a reading of one support", () => {
  it.each([
    [
      "m02-training",
      { amount: "1m", variant: "startup" },
      "cap-also-at-raised-rate",
    ],
    ["m05-benchmark", {}, "funding-standard-is-no-rate"],
    ["m07-hit", {}, "hits-are-smart-hardware"],
    ["m12-national", { amount: "1m" }, "centre-is-recognised"],
    ["m12-national", { amount: "1m" }, "matching-of-amount-entered"],
    ["m14-rent", { rent: "2万" }, "rent-of-the-months"],
    ["m15-returnee", { months: "12" }, "first-and-last-month-count"],
  ])("of %s with %j is named: %s", (id, inputs, reading) => {
    expect(readingsOf(id, inputs)).toContain(reading);
  });
});

/** What the text calls 奖励, 免租优惠 and 配套支持, and not 资助. */
const OTHER = [
  "m03-open",
  "m07-hit",
  "m11-open-source",
  "m13-evaluation",
  "m14-park",
  "m14-park-excellent",
];

describe("a rule on funding", () => {
  const alone = { outside: "no", sameKind: "no" };
  const audited = { outside: "yes", sameKind: "no", audited: "90m" };

  it.each(OTHER)("is read to hold for %s, where it acts", (id) => {
    expect(planned(id, alone)).toContain("totals-cover-all-support");
    expect(planned(id, alone)).not.toContain("audit-covers-all-support");
    expect(planned(id, audited)).toContain("audit-covers-all-support");
  });

  it("is read to hold for rent that is waived and for matching support", () => {
    expect(planned("m14-rent", audited, { rent: "2万" })).toContain(
      "audit-covers-all-support",
    );
    expect(planned("m12-national", audited, { amount: "1m" })).toContain(
      "audit-covers-all-support",
    );
  });

  it("needs no reading where the text speaks of funding", () => {
    expect(planned("m06-product", audited)).toEqual(AUDIT.slice(0, 2));
    expect(planned("m06-product", alone)).toEqual([]);
  });

  it("is read with care where it leaves less than an exact sum", () => {
    const little = { ...audited, audited: "400000" };
    expect(planned("m14-park", little)).toContain(AUDIT[3]);
    expect(planned("m15-returnee", little, { months: "12" })).toContain(
      AUDIT[3],
    );
    expect(planned("m06-product", little)).not.toContain(AUDIT[3]);
  });
});

it("every reading of the supplementary provisions is taken somewhere", () => {
  const { rules, interpretations } = policy.supplementary;
  const taken = new Set(
    rules.flatMap(({ readings }) => readings.map(({ id }) => id)),
  );
  const others = interpretations.filter(({ id }) => !taken.has(id));
  // The last day is no matter of support.
  expect(others.map(({ id }) => id)).toEqual(["two-last-days"]);
});
