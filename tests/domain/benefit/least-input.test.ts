import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { assess, EVERY_TOOL } from "../../../src/domain/benefit/assess.ts";
import type { BenefitInputs } from "../../../src/domain/benefit/benefit-inputs.ts";
import type { BenefitRule } from "../../../src/domain/benefit/benefit-rule.ts";
import { breakEven } from "../../../src/domain/benefit/break-even.ts";
import { leastInput } from "../../../src/domain/benefit/least-input.ts";
import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { rational } from "../../../src/domain/number/rational.ts";
import { SAMPLES, WITHOUT_RATE } from "./build-benefit.ts";
import { freeRule } from "./free-formulas.ts";

const share = ruleOf(SAMPLES["cost-share"]);
const fenOfYuan = (yuan: bigint) => rational(yuan * 100n);

function least(
  rule: BenefitRule,
  field: string,
  yuan: bigint,
  given: BenefitInputs = {},
) {
  return leastInput({ rule, given, field }, fenOfYuan(yuan), EVERY_TOOL);
}

function forMost(rule: BenefitRule, field: string, given: BenefitInputs = {}) {
  return breakEven({ rule, given, field }, EVERY_TOOL)?.least;
}

/** 3000 yuan a person and month, for six months at most. */
const interns = freeRule(
  `inputs: { people: count, months: months }
gives: { times: [m99-s1.monthly, { in: people }, { least: [{ in: months }, { limit: m99-s1.months }] }] }`,
  {
    monthly: { value: "3000元", per: ["person", "month"] },
    months: { value: "6个月", bound: "at-most" },
  },
);

/** Awards by revenue, in steps. */
const steps = freeRule(
  `inputs: { revenue: money }
gives: { step: [{ in: revenue }, [m99-s1.low, m99-s1.some], [m99-s1.high, m99-s1.more]] }`,
  {
    low: { value: "1000万元" },
    some: { value: "50万元" },
    high: { value: "1亿元" },
    more: { value: "200万元" },
  },
);

/** Half of what a loan cost above a threshold, up to a cap. */
const beyond = freeRule(
  `inputs: { interest: money }
gives: { least: [{ times: [m99-s1.rate, { beyond: [{ in: interest }, { limit: m99-s1.from }] }] }, { limit: m99-s1.cap }] }`,
  {
    rate: { value: "30%" },
    from: { value: "10万元" },
    cap: { value: "100万元", bound: "at-most" },
  },
);

describe("the least input that brings a sum", () => {
  it("is the sum divided by the share", () => {
    expect(least(share, "amount", 6_000_000n)).toEqual(fenOfYuan(12_000_000n));
    expect(least(share, "amount", 10_000_000n, { variant: "startup" })).toEqual(
      rational(5_000_000_000n, 3n),
    );
  });

  it("is counted in whole people and months, the others as entered", () => {
    expect(least(interns, "people", 50_000n, { months: "8" })).toEqual(
      rational(3n),
    );
    expect(least(interns, "months", 20_000n, { people: "2" })).toEqual(
      rational(4n),
    );
  });

  it("is where a step begins", () => {
    expect(least(steps, "revenue", 500_000n)).toEqual(fenOfYuan(10_000_000n));
    expect(least(steps, "revenue", 600_000n)).toEqual(fenOfYuan(100_000_000n));
  });

  it("counts what gives nothing", () => {
    expect(least(beyond, "interest", 300_000n)).toEqual(fenOfYuan(1_100_000n));
  });

  it("does not exist above the cap, or while another entry is missing", () => {
    expect(least(share, "amount", 10_000_001n)).toBeUndefined();
    expect(least(interns, "people", 1000n)).toBeUndefined();
    expect(least(interns, "people", 1000n, { months: "x" })).toBeUndefined();
    expect(least(share, "amount", 1n, { variant: "giant" })).toBeUndefined();
    expect(least(share, "variant", 1n)).toBeUndefined();
  });

  it("gives forwards what was asked backwards, of any sum", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), (fen) => {
        const found = leastInput(
          { rule: share, given: {}, field: "amount" },
          rational(fen),
          EVERY_TOOL,
        );
        if (!found) return false;
        const typed = (hundredths: bigint) =>
          `${String(hundredths / 100n)}.${String(hundredths % 100n).padStart(2, "0")}`;
        const upwards = (found.num + found.den - 1n) / found.den;
        const sum = (hundredths: bigint) => {
          const result = assess(share, { amount: typed(hundredths) });
          return result.kind === "ceiling" ? result.fen : -1n;
        };
        return sum(upwards) >= fen && (upwards < 2n || sum(upwards - 2n) < fen);
      }),
    );
  });
});

describe("the least input from which more adds nothing", () => {
  it("is exactly 20,000,000 yuan of a half, 50,000,000/3 of three fifths", () => {
    expect(forMost(share, "amount")).toEqual(fenOfYuan(20_000_000n));
    expect(forMost(share, "amount", { variant: "startup" })).toEqual(
      rational(5_000_000_000n, 3n),
    );
  });

  it("is where the last step begins, or the last month counts", () => {
    expect(forMost(steps, "revenue")).toEqual(fenOfYuan(100_000_000n));
    expect(forMost(interns, "months", { people: "2" })).toEqual(rational(6n));
  });

  it("does not exist where more always adds, or nothing does", () => {
    expect(forMost(interns, "people", { months: "6" })).toBeUndefined();
    expect(forMost(ruleOf(WITHOUT_RATE), "amount")).toBeUndefined();
    expect(forMost(ruleOf(SAMPLES.award), "amount")).toBeUndefined();
  });
});
