import { describe, expect, it } from "vitest";

import { assess } from "../../../src/domain/benefit/assess.ts";
import { saidResult } from "../../texts/said-result.ts";
import { freeRule, type TextFigure } from "./free-formulas.ts";

const FIGURES: Readonly<Record<string, TextFigure>> = {
  high: { value: "200万元" },
  low: { value: "100万元" },
  "high-sum": { value: "20万元" },
  "low-sum": { value: "10万元" },
  yearly: { value: "3万元" },
};

describe("steps", () => {
  it.each([
    ["999999", "0"],
    ["1000000", "100000"],
    ["1999999", "100000"],
    ["2000000", "200000"],
  ])("of %s reach %s, in whatever order they are written", (sum, comesTo) => {
    const rule = freeRule(
      `
inputs: { sum: money }
gives: { step: [{ in: sum }, [m99-s1.high, m99-s1.high-sum], [m99-s1.low, m99-s1.low-sum]] }`,
      FIGURES,
    );
    expect(saidResult(assess(rule, { sum }))).toBe(comesTo);
  });
});

describe("years", () => {
  const rule = freeRule(
    `
inputs: { time: months }
gives: { by-year: [{ in: time }, &year m99-s1.yearly, *year] }`,
    FIGURES,
  );

  it.each([
    ["11", "0", ["years-counted", "by-year"]],
    ["12", "30000", ["amount", "of-year", "by-year"]],
    ["18", "30000", ["years-counted", "amount", "of-year", "by-year"]],
    // What was said of the first year is not said of the second.
    ["24", "60000", ["amount", "of-year", "of-year", "by-year"]],
    [
      "36",
      "60000",
      ["years-counted", "amount", "of-year", "of-year", "by-year"],
    ],
  ])("in %s months come to %s", (time, comesTo, codes) => {
    const result = assess(rule, { time });
    expect(saidResult(result)).toBe(comesTo);
    const steps = "steps" in result ? result.steps : [];
    expect(steps.map(({ code }) => code)).toEqual(codes);
  });
});
