import { describe, expect, it } from "vitest";

import type { BenefitKind } from "../../src/domain/benefit/benefit.ts";
import { benefits, policy } from "./real-content.ts";

/** Outside links use these ids. */
const WITH_AMOUNT: Readonly<Record<string, BenefitKind>> = {
  "m02-training": "cost-share",
  "m03-purchase": "cost-share",
  "m03-open": "award",
  "m04-model": "cost-share",
  "m05-demonstration": "cost-share",
  "m05-benchmark": "cost-share",
  "m06-product": "award",
  "m07-hit": "award",
  "m08-first-version": "award",
  "m09-basic": "levels",
  "m09-special": "cost-share",
  "m10-migration": "cost-share",
  "m11-open-source": "award",
  "m12-new": "cost-share",
  "m12-existing": "cost-share",
  "m12-national": "matching",
  "m13-lab": "award",
  "m13-evaluation": "award",
  "m14-rent": "rent-free",
  "m14-park": "fixed",
  "m14-park-excellent": "fixed",
  "m15-returnee": "tiers",
  "m18-event": "cost-share",
};
/** Measures that offer help without an amount, alone or beside one. */
const WITHOUT_AMOUNT = ["m01", "m15", "m16", "m17"];
describe("the benefits", () => {
  it("with an amount are these 23, each of its kind", () => {
    const kinds = benefits
      .filter(({ benefit }) => benefit.kind !== "in-kind")
      .map(({ benefit }) => [benefit.id, benefit.kind]);
    expect(Object.fromEntries(kinds)).toEqual(WITH_AMOUNT);
    expect(kinds).toHaveLength(23);
  });

  it("without an amount are those of measures 1, 15, 16 and 17", () => {
    const measures = benefits
      .filter(({ benefit }) => benefit.kind === "in-kind")
      .map(({ measure }) => measure.id);
    expect([...new Set(measures)]).toEqual(WITHOUT_AMOUNT);
  });

  it("with an amount are those of 15 measures, 2 to 15 and 18", () => {
    const measures = benefits
      .filter(({ benefit }) => benefit.kind !== "in-kind")
      .map(({ measure }) => measure.number);
    const all = Array.from({ length: 18 }, (_, at) => at + 1);
    expect([...new Set(measures)]).toEqual(
      all.filter((number) => ![1, 16, 17].includes(number)),
    );
  });

  it.each(policy.measures)("of $id are at least one", (measure) => {
    expect(measure.benefits.length).toBeGreaterThan(0);
  });

  it("of basic research have the levels major, key and general", () => {
    const found = benefits.find(({ benefit }) => benefit.id === "m09-basic");
    const levels = found?.benefit.kind === "levels" ? found.benefit.levels : [];
    expect(levels.map(({ id }) => id)).toEqual(["major", "key", "general"]);
  });

  it("whose rate the text does not state say so: the benchmark projects alone", () => {
    const open = benefits.filter(({ benefit }) =>
      benefit.open.includes("rate-not-stated"),
    );
    expect(open.map(({ benefit }) => benefit.id)).toEqual(["m05-benchmark"]);
  });

  it.each(benefits)(
    "$benefit.id rests on figures of its own measure",
    ({ benefit, measure }) => {
      const sentences = new Set(measure.sentences.map(({ id }) => id));
      expect(sentences.has(benefit.sentence)).toBe(true);
      if (benefit.pool) expect(sentences.has(benefit.pool.sentence)).toBe(true);
    },
  );

  it.each(benefits)(
    "$benefit.id has at least three worked examples, no two alike",
    ({ benefit }) => {
      const given = benefit.examples.map((each) => JSON.stringify(each.given));
      expect(new Set(given).size).toBe(given.length);
      expect(given.length).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(benefits.filter(({ benefit }) => benefit.kind === "in-kind"))(
    "$benefit.id has no amount, whatever an example enters",
    ({ benefit }) => {
      const kinds = benefit.examples.map(({ result }) => result.kind);
      expect(new Set(kinds)).toEqual(new Set(["no-amount"]));
    },
  );
});

describe("the examples that readers see", () => {
  const counted = benefits.filter(({ benefit }) => benefit.kind !== "in-kind");

  it.each(counted)("of $benefit.id are one to three", ({ benefit }) => {
    const shown = benefit.examples.filter(({ show }) => show);
    expect(shown.length).toBeGreaterThanOrEqual(1);
    expect(shown.length).toBeLessThanOrEqual(3);
  });
});
