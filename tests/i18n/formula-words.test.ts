import { describe, expect, it } from "vitest";

import { assess } from "../../src/domain/benefit/assess.ts";
import type { BenefitInputs } from "../../src/domain/benefit/benefit-inputs.ts";
import { ruleOf } from "../../src/domain/benefit/rule-of.ts";
import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";
import { formulaWords } from "../../src/i18n/formula-words.ts";
import { pageWords } from "../../src/i18n/page-words.ts";
import { stepWords } from "../../src/i18n/step-words.ts";
import { createTemplates } from "../../src/i18n/translator.ts";
import { benefitOf, readEveryShape } from "../texts/read-every-shape.ts";

const policy = await readEveryShape();

function working(id: string, given: BenefitInputs, locale: Locale) {
  const words = createTemplates(locale);
  const benefit = benefitOf(policy, id);
  const result = assess(ruleOf(benefit), given);
  if (!("steps" in result)) throw new Error(`${id} was not worked out`);
  const language = {
    locale,
    hedges: words("hedge"),
    words: {
      ...words("calculator.cap-steps"),
      ...words("calculator.sum-steps"),
      ...pageWords([benefit], { words }).words,
    },
    formulas: formulaWords,
  };
  return result.steps.map((step) => stepWords(step, language));
}

describe("the working of a formula", () => {
  it("says for each value what it is so much of, and each year's part once", () => {
    expect(working("m02-rent", { area: "800", years: "2" }, "en")).toEqual([
      "The text sets this limit: not more than 3 years.",
      "2 years is within that limit.",
      "The text names the sum itself: RMB 60 per square metre and month.",
      "The text sets this limit: not more than 500 square metres.",
      "800 square metres is above that limit, so 500 square metres is used.",
      "RMB 60 per square metre and month × 500 square metres = RMB 30,000 per month.",
      "The text names the value: 12 months.",
      "RMB 30,000 per month × 12 months = RMB 360,000.",
      "Year 1: RMB 360,000.",
      "The text names the sum itself: RMB 40 per square metre and month.",
      "RMB 40 per square metre and month × 500 square metres = RMB 20,000 per month.",
      "RMB 20,000 per month × 12 months = RMB 240,000.",
      "Year 2: RMB 240,000.",
      "2 years in all: RMB 600,000.",
    ]);
    expect(working("m02-rent", { area: "87.5", years: "1" }, "zh")).toEqual([
      "原文的限制：不超过3年。",
      "1年没有超出限制。",
      "原文直接写明金额：每平方米每月60元。",
      "原文的限制：不超过500平方米。",
      "87.5平方米没有超出限制。",
      "每平方米每月60元×87.5平方米＝每月5,250元。",
      "原文写明：12个月。",
      "每月5,250元×12个月＝6.3万元。",
      "第1年：6.3万元。",
      "1年合计6.3万元。",
    ]);
  });

  it("keeps a year's sum one of a year, and the bound beside its sum", () => {
    const given = { received: "5m", projects: "2", years: "3" };
    expect(working("m06-match", given, "en").slice(2)).toEqual([
      "The text sets a cap: up to RMB 600,000 each per year.",
      "RMB 600,000 each per year × 2 = RMB 1.2 million per year.",
      "RMB 1.2 million per year × 3 years = RMB 3.6 million.",
      "The smaller of RMB 5 million and RMB 3.6 million is RMB 3.6 million.",
    ]);
    expect(working("m06-match", given, "zh").slice(2)).toEqual([
      "原文写明上限：每个每年最高60万元。",
      "每个每年60万元×2个＝每年120万元。",
      "每年120万元×3年＝360万元。",
      "500万元和360万元取较小的，为360万元。",
    ]);
  });

  it("names the currency of each sum, and the yuan of its rate", () => {
    const given = { contracts: "20", usd: "7.0525" };
    expect(working("m03-contracts", given, "en").slice(1)).toEqual([
      "The text names the value: USD 10,000 each.",
      "USD 10,000 each × 20 = USD 200,000.",
      "The text sets this limit: up to USD 100,000.",
      "USD 200,000 is above that limit, so USD 100,000 is used.",
      "USD 100,000 × RMB 7.0525 = RMB 705,250.",
    ]);
    expect(working("m03-contracts", given, "zh").slice(-2)).toEqual([
      "20万美元超出限制，按10万美元计。",
      "10万美元×7.0525元＝70.525万元。",
    ]);
  });

  it("says of a value that is rounded that it is about so much", () => {
    const given = { output: "800000", area: "300" };
    expect(working("m05-density", given, "en")).toContain(
      "RMB 800,000 ÷ 300 square metres = about RMB 2,666.66 per square metre.",
    );
    expect(working("m05-density", given, "en").at(-1)).toBe(
      "The step that begins at RMB 2,000 per square metre is reached by about RMB 2,666.66 per square metre: RMB 150,000.",
    );
    expect(working("m05-density", given, "zh")).toContain(
      "80万元÷300平方米＝每平方米约2,666.66元。",
    );
  });

  it("keeps a share as the text prints it", () => {
    const given = { costs: "30m" };
    for (const locale of LOCALES)
      expect(working("m05-costs", given, locale).join()).not.toContain("0.5%");
  });

  it("names the people whom a sum is for, and the step that is missed", () => {
    const given = { age: "30", persons: "1", months: "1" };
    expect(working("m04-graduates", given, "en")).toContain(
      "RMB 1,000 per person and month × 1 person = RMB 1,000 per month.",
    );
    expect(working("m03-revenue", { revenue: "49m" }, "en")).toEqual([
      "The text names where a step begins: RMB 50 million.",
      "The lowest step, which begins at RMB 50 million, is not reached by RMB 49 million: RMB 0.",
    ]);
  });

  it.each(LOCALES)("has no gap in %s, whatever is shown", (locale) => {
    for (const { benefits } of policy.measures)
      for (const { id, examples } of benefits)
        for (const { given, result } of examples) {
          if (result.kind === "no-amount") continue;
          for (const line of working(id, given, locale))
            expect(line, id).toMatch(
              /^(?!.*(?:[{}]|undefined|NaN|  |[:：] ?[.。]|m\d\d-)).+[.。]$/,
            );
        }
  });
});

describe("what was typed into a field of a formula", () => {
  it.each([
    ["area", "800", "800 square metres", "800平方米"],
    ["years", "2", "2 years", "2年"],
    ["rate", "3.45", "3.45%", "3.45%"],
    ["exchange", "7.05", "RMB 7.05", "7.05元"],
    ["count", "1200", "1,200", "1,200"],
    ["area", "many", "many", "many"],
  ] as const)("%s %s is %s", (kind, typed, en, zh) => {
    expect(formulaWords.typed(kind, typed, "en")).toBe(en);
    expect(formulaWords.typed(kind, typed, "zh")).toBe(zh);
  });
});
