import { describe, expect, it } from "vitest";

import { assess } from "../../src/domain/assess.ts";
import {
  decodeBenefit,
  encodeBenefit,
} from "../../src/domain/encode-benefit.ts";
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

describe("a benefit written for a script", () => {
  it.each(benefits)(
    "gives the same results as before: $kind $id",
    (benefit) => {
      const read = decodeBenefit(encodeBenefit(benefit));
      for (const inputs of INPUTS)
        expect(assess(read, inputs)).toEqual(assess(benefit, inputs));
    },
  );

  it.each(benefits)("written again is the same text: $kind $id", (benefit) => {
    const text = encodeBenefit(benefit);
    expect(encodeBenefit(decodeBenefit(text))).toBe(text);
  });

  it.each(benefits)("leaves the words to the page: $kind $id", (benefit) => {
    expect(encodeBenefit(benefit)).not.toMatch(/[\u4e00-\u9fff<]|examples/);
  });

  it("keeps every figure's id and value", () => {
    expect(decodeBenefit(encodeBenefit(SAMPLES.award))).toEqual({
      kind: "award",
      id: "x-benefit",
      sentence: "x-s1",
      interpretations: [],
      cap: {
        id: "x-s1.cap",
        value: { kind: "money", fen: 300_000_000n },
      },
    });
  });

  it("is refused when it is something else", () => {
    expect(() => decodeBenefit("x")).toThrow(SyntaxError);
  });
});
