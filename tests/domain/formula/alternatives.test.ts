import { describe, expect, it } from "vitest";

import { alternativesOf } from "../../../src/domain/formula/alternatives.ts";

describe("a formula with listed values", () => {
  it("stands for one formula with each of them", () => {
    expect(alternativesOf({ oneOf: ["low", "high"] })).toEqual([
      { value: "low" },
      { value: "high" },
    ]);
  });

  it("stands for each combination of two lists once", () => {
    const all = alternativesOf({
      op: "sum",
      of: [{ oneOf: [1, 2] }, { in: "people" }, { oneOf: [3, 4] }],
    });
    expect(all).toHaveLength(4);
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(4);
  });

  it("is itself without a list", () => {
    expect(alternativesOf({ in: "cost" })).toEqual([{ in: "cost" }]);
  });
});
