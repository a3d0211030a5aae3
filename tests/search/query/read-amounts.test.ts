import { describe, expect, it } from "vitest";

import { findAmounts } from "../../../src/search/query/read-amounts.ts";

function formsOf(text: string): readonly string[] {
  return findAmounts(text).flatMap(({ amount }) => amount);
}

describe("findAmounts", () => {
  it.each([
    "1000万",
    "1000万元",
    "一千万",
    "10m",
    "10 million",
    "rmb 10 million",
    "¥10,000,000",
    "ten million",
    "0.1亿",
    "10 mn yuan",
  ])("reads %s as ten million", (text) => {
    expect(formsOf(text)).toEqual(["10000000"]);
  });

  it.each([
    "60%",
    "60 percent",
    "60 per cent",
    "百分之六十",
    "六成",
    "sixty percent",
  ])("reads %s as a rate", (text) => {
    expect(formsOf(text)).toEqual(["60%"]);
  });

  it.each(["3年", "三年", "3 years", "three years"])(
    "reads %s as years and as months",
    (text) => {
      expect(formsOf(text)).toEqual(["3y", "36mo"]);
    },
  );

  it.each(["36 months", "36个月"])("reads %s as months", (text) => {
    expect(formsOf(text)).toEqual(["36mo"]);
  });

  it.each(["一定规模", "三方", "第二条", "two people", "xyz", ""])(
    "reads no amount in %s",
    (text) => {
      expect(formsOf(text)).toEqual([]);
    },
  );

  it("says where an amount stands", () => {
    const text = "最高三千万元资助";
    const [found] = findAmounts(text);
    expect(text.slice(found?.start, found?.end)).toBe("三千万元");
  });
});
