import { describe, expect, it } from "vitest";

import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { assess } from "../../../src/domain/benefit/assess.ts";
import type { BenefitInputs } from "../../../src/domain/benefit/benefit-inputs.ts";
import { figure, SAMPLES, WITHOUT_RATE } from "./build-benefit.ts";

const half = SAMPLES["cost-share"];
const third = {
  ...half,
  rate: figure("rate", "30%"),
  cap: figure("cap", "200万元"),
};

function outcome(benefit: typeof half, inputs: BenefitInputs): string {
  const result = assess(ruleOf(benefit), inputs);
  if (result.kind !== "ceiling") return result.kind;
  const digits = String(result.fen).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)} ${result.limit}`;
}

describe("a share of 50% up to 10 million", () => {
  it.each([
    ["0", "0.00 rate"],
    ["0.01", "0.00 rate"],
    ["0.02", "0.01 rate"],
    ["8000000", "4000000.00 rate"],
    ["19999999.98", "9999999.99 rate"],
    ["19999999.99", "9999999.99 rate"],
    ["20000000", "10000000.00 both"],
    ["20000000.01", "10000000.00 cap"],
    ["24m", "10000000.00 cap"],
    ["1000000000000000", "10000000.00 cap"],
  ])("of %s yuan is at most %s", (amount, result) => {
    expect(outcome(half, { amount })).toBe(result);
  });

  it.each([
    ["16666666.65", "9999999.99 rate"],
    ["16666666.66", "9999999.99 rate"],
    ["16666666.67", "10000000.00 cap"],
    ["15000000", "9000000.00 rate"],
    ["24000000", "10000000.00 cap"],
  ])(
    "of %s yuan at the raised rate of 60%% is at most %s",
    (amount, result) => {
      expect(outcome(half, { amount, variant: "startup" })).toBe(result);
    },
  );

  it("rests on its figures, step by step", () => {
    const result = assess(ruleOf(half), { amount: "24000000" });
    expect(result).toMatchObject({
      steps: [
        { kind: "law", code: "rate", sentence: "x-s1", quote: "50%" },
        {
          kind: "arithmetic",
          code: "share",
          values: {
            amount: 2_400_000_000n,
            rate: { num: 1n, den: 2n },
            share: 1_200_000_000n,
          },
        },
        { kind: "law", code: "cap", quote: "1000万元" },
        {
          kind: "arithmetic",
          code: "above-cap",
          values: { cap: 1_000_000_000n },
        },
      ],
    });
  });

  it("lists the reading that the cap also holds at the raised rate, only there", () => {
    expect(assess(ruleOf(half), { amount: "1" })).toMatchObject({
      interpretations: [],
    });
    expect(
      assess(ruleOf(half), { amount: "1", variant: "startup" }),
    ).toMatchObject({ interpretations: ["cap-also-at-raised-rate"] });
  });

  it("takes a variant left empty as none", () => {
    expect(outcome(half, { amount: "8000000", variant: "" })).toBe(
      "4000000.00 rate",
    );
  });

  it("names every field's problem at once", () => {
    expect(assess(ruleOf(half), { amount: "-5", variant: "nobody" })).toEqual({
      kind: "invalid",
      problems: [
        { field: "amount", problem: "negative" },
        { field: "variant", problem: "unknown-variant" },
      ],
    });
    expect(assess(ruleOf(half), {})).toEqual({
      kind: "invalid",
      problems: [{ field: "amount", problem: "empty" }],
    });
  });

  it("evaluates nothing for a variant that does not exist", () => {
    expect(
      assess(ruleOf(half), { amount: "24000000", variant: "constructor" }),
    ).toEqual({
      kind: "invalid",
      problems: [{ field: "variant", problem: "unknown-variant" }],
    });
  });
});

describe("a share of 30% up to 2 million", () => {
  it.each([
    ["6666666.66", "1999999.99 rate"],
    ["6666666.67", "2000000.00 cap"],
    ["6666666.60", "1999999.98 rate"],
    ["0.03", "0.00 rate"],
    ["0.04", "0.01 rate"],
  ])("of %s yuan is rounded down to %s", (amount, result) => {
    expect(outcome({ ...third, variants: half.variants }, { amount })).toBe(
      result,
    );
  });

  it("takes a variant's own cap where it has one", () => {
    const raised = {
      ...half,
      variants: [
        { ...half.variants[0], cap: figure("raised-cap", "2000万元") },
      ],
    } as const;
    const result = assess(ruleOf(raised), {
      amount: "1亿",
      variant: "startup",
    });
    expect(result).toMatchObject({ fen: 2_000_000_000n, limit: "cap" });
  });
});

describe("a share whose rate the text does not state", () => {
  it.each([{}, { amount: "50000000" }, { amount: "nonsense" }])(
    "is undetermined up to the cap, whatever is entered: %j",
    (inputs) => {
      expect(assess(ruleOf(WITHOUT_RATE), inputs)).toMatchObject({
        kind: "undetermined",
        atLeast: 0n,
        atMost: 1_000_000_000n,
        reasons: ["rate-not-stated"],
      });
    },
  );

  it("still refuses a variant that does not exist", () => {
    expect(assess(ruleOf(WITHOUT_RATE), { variant: "x" }).kind).toBe("invalid");
  });
});

describe("a figure of the wrong kind", () => {
  it("is a mistake of the content and said as one", () => {
    const wrong = { ...half, rate: figure("rate", "50个") };
    expect(() => assess(ruleOf(wrong), { amount: "1" })).toThrow(
      "x-s1.rate is no rate",
    );
  });
});
