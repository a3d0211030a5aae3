import { describe, expect, it } from "vitest";

import { fitMeasure } from "../../../src/domain/finder/fit-measure.ts";

const QUESTIONS = ["who", "what"];
const rule = {
  fits: { who: ["shop", "school"], what: ["lend", "read"] },
  named: ["school"],
};

describe("what a measure is to a reader", () => {
  it("is open to those who choose nothing", () => {
    expect(fitMeasure(rule, {}, QUESTIONS)).toEqual({ kind: "open" });
  });

  it("is open to those whom it neither names nor leaves out", () => {
    expect(fitMeasure(rule, { who: "shop" }, QUESTIONS)).toEqual({
      kind: "open",
    });
  });

  it("names those whom a sentence names", () => {
    expect(
      fitMeasure(rule, { who: "school", what: "read" }, QUESTIONS),
    ).toEqual({ kind: "named", option: "school" });
  });

  it("leaves out those whose choice does not fit", () => {
    expect(fitMeasure(rule, { who: "club" }, QUESTIONS)).toEqual({
      kind: "left-out",
      asks: "who",
    });
  });

  it("does not name whom another choice leaves out", () => {
    expect(
      fitMeasure(rule, { who: "school", what: "sing" }, QUESTIONS),
    ).toEqual({ kind: "left-out", asks: "what" });
  });

  it("gives the reason of the first question of several", () => {
    expect(fitMeasure(rule, { what: "sing", who: "club" }, QUESTIONS)).toEqual({
      kind: "left-out",
      asks: "who",
    });
  });

  it("leaves nobody out by a question that the measure does not turn on", () => {
    const free = { fits: {}, named: [] };
    expect(fitMeasure(free, { who: "club" }, QUESTIONS).kind).toBe("open");
  });
});
