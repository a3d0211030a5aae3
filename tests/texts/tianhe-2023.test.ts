import { describe, expect, it } from "vitest";

import { assess } from "../../src/domain/benefit/assess.ts";
import { freeRule, type TextFigure } from "../domain/benefit/free-formulas.ts";
import { saidResult } from "./said-result.ts";

interface Clause {
  readonly says: string;
  readonly figures: Readonly<Record<string, TextFigure>>;
  readonly yaml: string;
  readonly examples: readonly (readonly [
    given: Readonly<Record<string, string>>,
    comesTo: string,
  ])[];
}

const sum = (value: string): TextFigure => ({ value });
const most = (value: string): TextFigure => ({ value, bound: "at-most" });
const oneSum = (says: string, value: string): Clause => ({
  says,
  figures: { amount: sum(value) },
  yaml: "gives: m99-s1.amount",
  examples: [[{}, String(Number(value.replace("万元", "")) * 10_000)]],
});
const byChoice = (
  says: string,
  sums: Readonly<Record<string, string>>,
): Clause => ({
  says,
  figures: Object.fromEntries(
    Object.entries(sums).map(([id, value]) => [id, sum(value)]),
  ),
  yaml: `
inputs:
  tier: { kind: choice, options: { ${Object.keys(sums)
    .map((id) => `${id}: { zh: ${id}, en: ${id} }`)
    .join(", ")} } }
gives:
  choose: tier
  of: { ${Object.keys(sums)
    .map((id) => `${id}: m99-s1.${id}`)
    .join(", ")} }`,
  examples: [
    ...Object.entries(sums).map(
      ([id, value]) =>
        [
          { tier: id },
          String(Number(value.replace("万元", "")) * 10_000),
        ] as const,
    ),
    [{}, "tier empty"],
  ],
});
const yearlyMost = (says: string, value: string): Clause => ({
  says,
  figures: { total: most(value) },
  yaml: "gives: m99-s1.total",
  examples: [[{}, `at most ${Number(value.replace("万元", "")) * 10_000}`]],
});

/** The clauses of the text that give money, in its order. */
const CLAUSES: readonly Clause[] = [
  oneSum("给予每家30万元一次性配套建设支持", "30万元"),
  byChoice("分别给予每家80万元、30万元、20万元一次性配套建设支持", {
    national: "80万元",
    provincial: "30万元",
    municipal: "20万元",
  }),
  yearlyMost("每年安排最高100万元经费支持", "100万元"),
  oneSum("给予一次性10万元的落户奖金支持", "10万元"),
  {
    says: "实际发生的场地租金总额的50%予以租金补贴，每个企业租金补贴每年不超过5万元、补贴期限最长不超过3年",
    figures: {
      rate: sum("50%"),
      yearly: most("5万元"),
      term: most("3年"),
    },
    yaml: `
inputs: { rent-of-a-year: money, years: years }
gives:
  by-year:
    - least: [{ in: years }, { limit: m99-s1.term }]
    - &year
      least:
        - times: [m99-s1.rate, { in: rent-of-a-year }]
        - { limit: m99-s1.yearly }
    - *year
    - *year`,
    examples: [
      [{ "rent-of-a-year": "80000", years: "1" }, "40000"],
      [{ "rent-of-a-year": "300000", years: "2" }, "100000"],
      [{ "rent-of-a-year": "60000", years: "5" }, "90000"],
    ],
  },
  byChoice("分别给予10万元、20万元和50万元的一次性奖励支持", {
    scale: "10万元",
    shares: "20万元",
    listed: "50万元",
  }),
  oneSum("给予10万元一次性奖励支持", "10万元"),
  oneSum("给予20万元一次性奖励支持", "20万元"),
  oneSum("给予50万元一次性奖励支持", "50万元"),
  yearlyMost("每年安排最高100万元经费予以支持", "100万元"),
  yearlyMost("每年安排最高80万元经费支持港澳社区建设", "80万元"),
  yearlyMost("每年安排最高100万元活动经费", "100万元"),
  {
    says: "每成功推荐1个港澳青年企业……给予1万元奖励，同一服务机构的奖励额度每年最高不超过10万元",
    figures: {
      each: { value: "1万元", per: ["item"] },
      yearly: most("10万元"),
    },
    yaml: `
inputs: { recommended: count }
gives:
  least:
    - times: [m99-s1.each, { in: recommended }]
    - { limit: m99-s1.yearly }`,
    examples: [
      [{ recommended: "3" }, "30000"],
      [{ recommended: "10" }, "100000"],
      [{ recommended: "12家" }, "100000"],
    ],
  },
  {
    says: "给予每人每月3000元实习补贴，补贴期限不超过6个月",
    figures: {
      monthly: { value: "3000元", per: ["person", "month"] },
      term: most("6个月"),
    },
    yaml: `
inputs: { persons: count, months: months }
gives: { times: [m99-s1.monthly, { in: persons }, { least: [{ in: months }, { limit: m99-s1.term }] }] }`,
    examples: [
      [{ persons: "1", months: "4" }, "12000"],
      [{ persons: "2", months: "8" }, "36000"],
      [{ persons: "0", months: "6" }, "0"],
    ],
  },
  {
    says: "每人每月1500元住房补贴，补贴期限最长为2年",
    figures: {
      monthly: { value: "1500元", per: ["person", "month"] },
      term: most("2年"),
    },
    yaml: `
inputs: { persons: count, months: months }
gives: { times: [m99-s1.monthly, { in: persons }, { least: [{ in: months }, { limit: m99-s1.term }] }] }`,
    examples: [
      [{ persons: "1", months: "10" }, "15000"],
      [{ persons: "1", months: "36" }, "36000"],
      [{ persons: "3", months: "两年" }, "108000"],
    ],
  },
  {
    says: "每人每年3000元交通补贴，补贴期限最长为2年，单个企业最多申报5人",
    figures: {
      yearly: { value: "3000元", per: ["person", "year"] },
      term: most("2年"),
      people: most("5人"),
    },
    yaml: `
inputs: { persons: count, years: years }
gives:
  times:
    - m99-s1.yearly
    - least: [{ in: persons }, { limit: m99-s1.people }]
    - least: [{ in: years }, { limit: m99-s1.term }]`,
    examples: [
      [{ persons: "4", years: "1" }, "12000"],
      [{ persons: "8", years: "3" }, "30000"],
      [{ persons: "1.5", years: "1" }, "persons not-a-count"],
    ],
  },
  {
    says: "一次性给予5万元的就业补贴，每人仅可申请一次",
    figures: { each: { value: "5万元", per: ["person"] } },
    yaml: `
inputs: { persons: count }
gives: { times: [m99-s1.each, { in: persons }] }`,
    examples: [
      [{ persons: "1" }, "50000"],
      [{ persons: "3" }, "150000"],
      [{ persons: "-1" }, "persons not-a-count"],
    ],
  },
];

describe("the clauses of a district's text that give money", () => {
  it("are seventeen", () => {
    expect(CLAUSES).toHaveLength(17);
  });

  describe.each(CLAUSES)("$says", ({ figures, yaml, examples }) => {
    it.each(examples)("%j comes to %s", (given, comesTo) => {
      expect(saidResult(assess(freeRule(yaml, figures), given))).toBe(comesTo);
    });
  });
});
