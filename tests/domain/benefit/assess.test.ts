import { describe, expect, it } from "vitest";

import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { assess } from "../../../src/domain/benefit/assess.ts";
import { SAMPLES } from "./build-benefit.ts";

describe("an award that names only a ceiling", () => {
  it("is at most that ceiling, and the cap decides", () => {
    expect(assess(ruleOf(SAMPLES.award), {})).toMatchObject({
      kind: "ceiling",
      fen: 300_000_000n,
      limit: "cap",
      steps: [{ kind: "law", code: "cap" }],
    });
  });
});

describe("an exact sum", () => {
  it("is fixed: no step says up to, or that it may be less", () => {
    expect(assess(ruleOf(SAMPLES.fixed), {})).toEqual({
      kind: "fixed",
      fen: 200_000_000n,
      discretion: [],
      steps: [
        {
          kind: "law",
          code: "amount",
          sentence: "x-s1",
          quote: "200万元",
          figures: [expect.objectContaining({ id: "x-s1.sum" })],
        },
      ],
      interpretations: [],
    });
  });
});

describe("ceilings by level", () => {
  it.each([
    ["major", 1_000_000_000n],
    ["general", 60_000_000n],
  ])("at the level %s is that level's cap", (level, fen) => {
    expect(assess(ruleOf(SAMPLES.levels), { level })).toMatchObject({
      kind: "ceiling",
      fen,
      limit: "cap",
    });
  });

  it.each([
    [undefined, "empty"],
    ["", "empty"],
    ["key", "unknown-level"],
    ["__proto__", "unknown-level"],
  ])("at the level %j is a problem: %s", (level, problem) => {
    expect(
      assess(ruleOf(SAMPLES.levels), level === undefined ? {} : { level }),
    ).toEqual({
      kind: "invalid",
      problems: [{ field: "level", problem }],
    });
  });
});

describe("sums on merit for companies of 6 to 48 months", () => {
  it.each(["6", "7", "12", "47", "48"])(
    "at %s months are the three listed, largest first",
    (months) => {
      expect(assess(ruleOf(SAMPLES.tiers), { months })).toMatchObject({
        kind: "choice",
        fens: [100_000_000n, 50_000_000n, 30_000_000n],
        steps: [
          { kind: "law", code: "age", quote: "6—48个月" },
          {
            kind: "arithmetic",
            code: "within",
            values: { months: Number(months) },
          },
          { kind: "law", code: "sums", sentence: "x-s1" },
        ],
      });
    },
  );

  it.each(["0", "5", "49", "600"])(
    "at %s months are excluded by the sentence",
    (months) => {
      expect(assess(ruleOf(SAMPLES.tiers), { months })).toMatchObject({
        kind: "ineligible",
        sentence: "x-s1",
        steps: [
          { kind: "law", code: "age" },
          { code: "outside", values: { months: Number(months) } },
        ],
      });
    },
  );

  it.each([
    ["", "empty"],
    ["5.5", "not-whole-months"],
    ["-6", "negative"],
  ])("at %j months are a problem: %s", (months, problem) => {
    expect(assess(ruleOf(SAMPLES.tiers), { months })).toEqual({
      kind: "invalid",
      problems: [{ field: "months", problem }],
    });
  });
});

describe("matching at most 1:1", () => {
  it("is the amount entered, to the fen, and only under its reading", () => {
    const result = assess(ruleOf(SAMPLES.matching), {
      amount: "1000000000000000",
    });
    expect(result).toMatchObject({
      kind: "ceiling",
      fen: 10n ** 17n,
      limit: "rate",
      interpretations: ["of-the-amount-entered"],
    });
    expect(
      assess(ruleOf(SAMPLES.matching), { amount: "90071992547409.93" }),
    ).toMatchObject({ fen: 9_007_199_254_740_993n });
  });

  it("needs an amount", () => {
    expect(assess(ruleOf(SAMPLES.matching), {})).toEqual({
      kind: "invalid",
      problems: [{ field: "amount", problem: "empty" }],
    });
  });
});

describe("a rent-free term of 6 months to 3 years", () => {
  it("without months is from the rent of the least to that of the most", () => {
    expect(
      assess(ruleOf(SAMPLES["rent-free"]), { rent: "20000" }),
    ).toMatchObject({
      kind: "ceiling",
      fen: 72_000_000n,
      low: 12_000_000n,
      limit: "none",
    });
  });

  it.each([
    ["6", 12_000_000n],
    ["36", 72_000_000n],
  ])("of %s months is the rent of those months", (months, fen) => {
    const result = assess(ruleOf(SAMPLES["rent-free"]), {
      rent: "2万",
      months,
    });
    expect(result).toMatchObject({ kind: "ceiling", fen, limit: "none" });
    expect(result).not.toHaveProperty("low");
  });

  it.each(["0", "5", "37"])(
    "of %s months is excluded, with a rent or without",
    (months) => {
      for (const rent of ["20000", ""])
        expect(
          assess(ruleOf(SAMPLES["rent-free"]), { rent, months }),
        ).toMatchObject({
          kind: "ineligible",
          sentence: "x-s1",
          steps: [{ kind: "law", code: "term" }, { code: "outside" }],
        });
    },
  );

  it("names the problems of both fields at once", () => {
    expect(
      assess(ruleOf(SAMPLES["rent-free"]), { rent: "x", months: "y" }),
    ).toEqual({
      kind: "invalid",
      problems: [
        { field: "rent", problem: "not-a-number" },
        { field: "months", problem: "not-a-number" },
      ],
    });
    for (const months of [" ", "12"])
      expect(assess(ruleOf(SAMPLES["rent-free"]), { months })).toEqual({
        kind: "invalid",
        problems: [{ field: "rent", problem: "empty" }],
      });
    expect(
      assess(ruleOf(SAMPLES["rent-free"]), { rent: "x", months: "5" }),
    ).toEqual({
      kind: "invalid",
      problems: [{ field: "rent", problem: "not-a-number" }],
    });
  });
});

describe("help without an amount", () => {
  it("has nothing to work out", () => {
    expect(assess(ruleOf(SAMPLES["in-kind"]), { amount: "5" })).toEqual({
      kind: "invalid",
      problems: [{ field: "benefit", problem: "no-amount" }],
    });
  });
});
