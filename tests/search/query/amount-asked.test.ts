import { describe, expect, it } from "vitest";

import {
  amountFit,
  asksHowMuch,
  isGiven,
} from "../../../src/search/query/amount-asked.ts";
import { findAmounts } from "../../../src/search/query/read-amounts.ts";

const YEARLY = "每年发放最高5亿元";
const ONE = "给予最高1000万元资助";

describe("the sum that a query asks for", () => {
  it.each(["能补多少", "一年能拿多少", "how much is paid", "最高奖励"])(
    "is that of one support: %s",
    (query) => {
      expect([YEARLY, ONE].filter(amountFit(query))).toEqual([ONE]);
    },
  );

  it.each(["一年发多少钱", "annual grants", "total paid each year"])(
    "is that of a year: %s",
    (query) => {
      const fits = amountFit(query);
      expect([YEARLY, ONE, "rmb 500 million each year"].filter(fits)).toEqual([
        YEARLY,
        "rmb 500 million each year",
      ]);
    },
  );

  it.each(["训力券", "how many scenarios", "开放多少个场景"])(
    "is none: %s",
    (query) => {
      expect([YEARLY, ONE].filter(amountFit(query))).toEqual([]);
    },
  );
});

describe("what a query gives to work a sum out", () => {
  it.each([
    ["800万合同能补多少", ["8000000"]],
    ["公司成立三年能拿多少", ["3y"]],
    ["how much for an 8 million contract", ["8000000"]],
    ["how much of 50% of it", []],
    ["开放50个场景", []],
  ])("%s", (query, first) => {
    const given = findAmounts(query).filter(isGiven);
    expect(given.map(({ amount }) => amount[0])).toEqual(first);
  });

  it("is nothing where a sum is looked up", () => {
    expect(asksHowMuch("1000万")).toBe(false);
    expect(asksHowMuch("1000万能补多少")).toBe(true);
  });
});
