import { describe, expect, it } from "vitest";

import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { assess } from "../../../src/domain/benefit/assess.ts";
import type { BenefitRule } from "../../../src/domain/benefit/benefit-rule.ts";
import { readExact, ruleData } from "../../../src/domain/benefit/rule-data.ts";
import { readContentBenefits } from "./content-benefits.ts";
import { SAMPLES } from "./build-benefit.ts";

const benefits = [
  ...Object.values(SAMPLES),
  ...readContentBenefits("sz-ai-2024"),
];

const INPUTS = [
  { amount: "20000000", level: "major", months: "12", rent: "20000" },
  { amount: "16666666.67", variant: "startup", level: "general", months: "5" },
  { amount: "", rent: "3,000.50" },
] as const;

/** A benefit's rule as a script reads it from its page. */
function throughJson(rule: BenefitRule): BenefitRule {
  const text = JSON.stringify(ruleData(rule));
  return JSON.parse(text, readExact) as BenefitRule;
}

describe("a benefit's rule as a page carries it", () => {
  it.each(benefits)("gives the same results: $kind $id", (benefit) => {
    const rule = ruleOf(benefit);
    const read = throughJson(rule);
    for (const inputs of INPUTS)
      expect(assess(rule, inputs)).toMatchObject(assess(read, inputs));
  });

  it.each(benefits)("leaves the words to the page: $kind $id", (benefit) => {
    const text = JSON.stringify(ruleData(ruleOf(benefit)));
    expect(text).not.toMatch(/"(?:name|label|base|pool|examples)"/);
  });

  it("holds each figure's id and its sum as decimal text", () => {
    expect(ruleData(ruleOf(SAMPLES.award))).toEqual({
      id: "x-benefit",
      sentence: "x-s1",
      interpretations: [],
      inputs: [],
      gives: {
        value: {
          id: "x-s1.cap",
          printed: "300万元",
          value: { kind: "money", fen: "300000000" },
          bound: "at-most",
          hedge: "up-to",
          discretion: [],
          measured: { unit: "money", value: { num: "300000000", den: "1" } },
          quote: { zh: "300万元" },
        },
      },
    });
  });

  it("leaves words alone that stand under the key of a number", () => {
    const words = { count: "{{second}} goes into {{first}}" };
    expect(JSON.parse(JSON.stringify(words), readExact)).toEqual(words);
  });

  it("is refused for a figure that no amount can rest on", () => {
    const value = { kind: "count", count: 3n } as const;
    const benefit = { ...SAMPLES.award, cap: { ...SAMPLES.award.cap, value } };
    expect(() => ruleData(ruleOf(benefit))).toThrow("x-s1.cap is no money");
  });
});
