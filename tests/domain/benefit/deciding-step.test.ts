import { expect, it } from "vitest";

import { assess } from "../../../src/domain/benefit/assess.ts";
import { decidingStep } from "../../../src/domain/benefit/deciding-step.ts";
import { freeRule, type TextFigure } from "./free-formulas.ts";

const FIGURES: Readonly<Record<string, TextFigure>> = {
  each: { value: "1000元", per: ["person"] },
  most: { value: "3万元", bound: "at-most" },
};
const RULE = freeRule(
  `
inputs: { persons: count }
gives: { least: [{ times: [m99-s1.each, { in: persons }] }, { limit: m99-s1.most }] }`,
  FIGURES,
);

it.each([
  ["31", "3万元"],
  ["30", "3万元"],
  // Of what several values were made into no words decide alone.
  ["29", undefined],
])("of %s people is %s", (persons, quote) => {
  const result = assess(RULE, { persons });
  if (result.kind === "invalid") throw new Error("not worked out");
  const decided = decidingStep(result);
  expect(decided?.sentence).toBe("m99-s1");
  expect(decided?.quote).toBe(quote);
});
