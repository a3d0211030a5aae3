import { describe, expect, it } from "vitest";

import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { mapFormula } from "../../../src/domain/formula/map-formula.ts";
import { SAMPLES, WITHOUT_RATE } from "./build-benefit.ts";

/** The formula of a benefit with the values of its figures as printed. */
const formulaOf = (benefit: Parameters<typeof ruleOf>[0]) =>
  mapFormula(ruleOf(benefit).gives, ({ printed }) => printed);

const share = (rate: string) => ({
  op: "times",
  of: [{ value: rate }, { in: "amount" }],
});

describe("a kind of benefit is a shorthand", () => {
  it.each([
    [
      SAMPLES["cost-share"],
      {
        choose: "variant",
        of: {
          "": {
            op: "least",
            of: [share("50%"), { limit: "1000万元" }],
          },
          startup: {
            readings: ["cap-also-at-raised-rate"],
            of: {
              op: "least",
              of: [share("60%"), { limit: "1000万元" }],
            },
          },
        },
      },
    ],
    [
      WITHOUT_RATE,
      {
        choose: "variant",
        of: {
          "": {
            op: "least",
            of: [{ open: "rate-not-stated" }, { limit: "1000万元" }],
          },
        },
      },
    ],
    [SAMPLES.award, { value: "300万元" }],
    [SAMPLES.fixed, { value: "200万元" }],
    [
      SAMPLES.levels,
      {
        choose: "level",
        of: { major: { value: "1000万元" }, general: { value: "60万元" } },
      },
    ],
    [SAMPLES.tiers, { oneOf: ["50万元", "100万元", "30万元"] }],
    [SAMPLES.matching, share("1:1")],
    [
      SAMPLES["rent-free"],
      { op: "times", of: [{ in: "months" }, { in: "rent" }] },
    ],
    [SAMPLES["in-kind"], { none: true }],
    [
      SAMPLES.formula,
      {
        op: "times",
        of: [
          { value: "3000元" },
          { in: "persons" },
          { op: "least", of: [{ in: "months" }, { limit: "6个月" }] },
        ],
      },
    ],
  ])("$kind expands to a formula", (benefit, formula) => {
    expect(formulaOf(benefit)).toEqual(formula);
  });

  it("holds its figures with the word that stands before each", () => {
    const { gives } = ruleOf(SAMPLES.award);
    expect(gives).toMatchObject({ value: { id: "x-s1.cap", hedge: "up-to" } });
    expect(ruleOf(SAMPLES.fixed).gives).not.toHaveProperty("value.hedge");
  });
});
