import { describe, expect, it } from "vitest";

import { assess } from "../../../src/domain/benefit/assess.ts";
import { freeRule } from "./free-formulas.ts";

/** One of two sums for each person, which of them on merit. */
const perPerson = freeRule(
  `inputs: { people: count }
gives: { times: [{ one-of: [m99-s1.less, m99-s1.more] }, { in: people }] }`,
  { less: { value: "1000元" }, more: { value: "2000元" } },
);

/** A grant that is listed, beside a subsidy of which only the most is named. */
const withMore = freeRule(
  `inputs: {}
gives: { sum: [{ one-of: [m99-s1.less, m99-s1.more] }, m99-s1.subsidy] }`,
  {
    less: { value: "1000元" },
    more: { value: "2000元" },
    subsidy: { value: "500元", bound: "at-most" },
  },
);

describe("a benefit made of listed sums", () => {
  it("is one of what each comes to, and nothing between", () => {
    expect(assess(perPerson, { people: "3" })).toMatchObject({
      kind: "choice",
      fens: [600_000n, 300_000n],
    });
    expect(assess(perPerson, { people: "0" })).toMatchObject({
      kind: "fixed",
      fen: 0n,
    });
  });

  it("quotes all of them before it says what the largest comes to", () => {
    const result = assess(perPerson, { people: "3" });
    const steps = "steps" in result ? result.steps : [];
    expect(steps.map(({ code }) => code)).toEqual(["sums", "amount", "times"]);
    expect(steps[0]).toMatchObject({
      figures: [{ id: "m99-s1.less" }, { id: "m99-s1.more" }],
    });
  });

  it("lies between the least and the most where something else is hedged", () => {
    expect(assess(withMore, {})).toMatchObject({
      kind: "ceiling",
      low: 100_000n,
      fen: 250_000n,
    });
  });

  it("asks for what is missing once", () => {
    expect(assess(perPerson, {})).toEqual({
      kind: "invalid",
      problems: [{ field: "people", problem: "empty" }],
    });
  });
});

describe("a value that the text says is at least so much", () => {
  const least = freeRule(
    `inputs: { cost: money }
gives: { least: [{ sum: [m99-s1.least, { in: cost }] }, { limit: m99-s1.cap }] }`,
    {
      least: { value: "1万元", bound: "at-least" },
      cap: { value: "5万元", bound: "at-most" },
    },
  );

  it("may be anything from there to the limit", () => {
    expect(assess(least, { cost: "10000" })).toMatchObject({
      kind: "ceiling",
      low: 2_000_000n,
      fen: 5_000_000n,
    });
  });
});

describe("a value between two that the text names", () => {
  const between = freeRule("inputs: {}\ngives: m99-s1.range", {
    range: { value: "1万—3万元", bound: "between" },
  });

  it("is no less than the one and no more than the other", () => {
    expect(assess(between, {})).toMatchObject({
      kind: "ceiling",
      low: 1_000_000n,
      fen: 3_000_000n,
    });
  });
});

describe("a limit that is a share of what was spent", () => {
  const shared = freeRule(
    `inputs: { subsidy: money, invested: money }
gives: { least: [{ in: subsidy }, { limit: { times: [m99-s1.part, { in: invested }] } }] }`,
    { part: { value: "50%", bound: "at-most" } },
  );

  it("cuts off above it and leaves the rest exact", () => {
    const given = { invested: "100万" };
    expect(assess(shared, { ...given, subsidy: "60万" })).toMatchObject({
      kind: "fixed",
      fen: 50_000_000n,
    });
    expect(assess(shared, { ...given, subsidy: "40万" })).toMatchObject({
      kind: "fixed",
      fen: 40_000_000n,
    });
  });
});

describe("a sum for each of something", () => {
  const density = freeRule(
    `inputs: { output: money, area: area }
gives: { step: [{ over: [{ in: output }, { in: area }] }, [m99-s1.from, m99-s1.reward]] }`,
    {
      from: { value: "1万元", per: ["square-metre"] },
      reward: { value: "15万元" },
    },
  );

  it("is not worked out where there is none of it", () => {
    expect(assess(density, { output: "100万", area: "0" })).toEqual({
      kind: "invalid",
      problems: [{ field: "area", problem: "zero" }],
    });
    expect(assess(density, { output: "", area: "0" })).toMatchObject({
      problems: [{ field: "output", problem: "empty" }],
    });
    expect(assess(density, { output: "100万", area: "100" })).toMatchObject({
      kind: "fixed",
      fen: 15_000_000n,
    });
  });
});

describe("a limit", () => {
  it("cuts off wherever it is written, and quotes its words", () => {
    const first = freeRule(
      `inputs: { cost: money }
gives: { least: [{ limit: m99-s1.cap }, { in: cost }] }`,
      { cap: { value: "5万元", bound: "at-most" } },
    );
    const result = assess(first, { cost: "8万" });
    expect(result).toMatchObject({ kind: "fixed", fen: 5_000_000n });
    const steps = "steps" in result ? result.steps : [];
    expect(steps.map(({ code }) => code)).toEqual(["cap", "above-cap"]);
  });

  it("of what is counted from is no cap", () => {
    const beyond = freeRule(
      `inputs: { cost: money }
gives: { beyond: [{ in: cost }, { limit: m99-s1.from }] }`,
      { from: { value: "5万元" } },
    );
    const result = assess(beyond, { cost: "8万" });
    const steps = "steps" in result ? result.steps : [];
    expect(steps.map(({ code }) => code)).toEqual(["value", "beyond"]);
  });
});
