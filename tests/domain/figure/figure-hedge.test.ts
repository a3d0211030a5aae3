import { describe, expect, it } from "vitest";

import { hedgeKey } from "../../../src/domain/figure/figure-hedge.ts";
import { BOUNDS, type Bound } from "../../../src/domain/figure/figure.ts";
import { parseQuantity } from "../../../src/domain/number/numerals.ts";

function keyOf(bound: Bound, printed: string, zh = printed) {
  const value = parseQuantity(printed);
  if (!value) throw new Error(`${printed} is no quantity`);
  return hedgeKey({ bound, quote: { zh }, value });
}

describe("the word before a figure's value", () => {
  it.each([
    ["at-most", "10万元", "最高10万元", "up-to"],
    ["at-most", "10万元", "不超过10万元", "not-more-than"],
    ["at-most", "10万元", "最高不超过10万元", "not-more-than"],
    ["at-most", "10万元", "10万元封顶", "up-to"],
    ["at-most", "60%", "提高资助比例至60%", "raised-to"],
    ["at-most", "1:1", "最高1:1", "up-to"],
    ["at-least", "30%", "30%以上", "at-least"],
    ["at-least", "10万元", "不低于10万元", "at-least"],
    ["between", "20%至30%", "20%至30%", "between"],
    ["about", "百亿", "百亿", "about"],
  ] as const)("is for %s of %s in %s %s", (bound, printed, zh, key) => {
    expect(keyOf(bound, printed, zh)).toBe(key);
  });

  it.each([
    ["2年", "最长为2年"],
    ["45周岁", "45周岁以下"],
    ["5人", "最多5人"],
  ])("is none of money's for %s in %s", (printed, zh) => {
    expect(keyOf("at-most", printed, zh)).toBe("not-more-than");
  });

  it("is there for every bound but the exact one", () => {
    for (const bound of BOUNDS)
      expect(keyOf(bound, "10万元") === undefined).toBe(bound === "exact");
  });
});
