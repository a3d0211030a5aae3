import { describe, expect, it } from "vitest";

import { foldText, normaliseQuery } from "../../src/search/normalise-query.ts";

describe("what is typed", () => {
  it.each([
    ["６０％", "60%"],
    ["  Training\u3000Vouchers ", "training vouchers"],
    ["Ⅲ", "iii"],
    ["", ""],
  ])("%j is searched for as %j", (typed, query) => {
    expect(normaliseQuery(typed)).toBe(query);
  });

  it("may hold half a character", () => {
    expect(() => normaliseQuery("训\ud800力")).not.toThrow();
  });
});

it("a folded text keeps every character in its place", () => {
  const text = "（１）Ⅲ，½：Ａ😀Ａ";
  expect(foldText(text)).toHaveLength(text.length);
  expect(foldText(text)).toBe("(1)Ⅲ,½:a😀a");
});
