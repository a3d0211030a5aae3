import { describe, expect, it } from "vitest";

import { rational, type Rational } from "../../src/domain/number/rational.ts";
import {
  formatBreakEven,
  formatCount,
  formatMonths,
  formatPeriod,
  formatRate,
  formatRatio,
} from "../../src/i18n/format-quantity.ts";

describe("a rate", () => {
  it.each([
    [50n, 100n, "50%"],
    [1n, 40n, "2.5%"],
    [1n, 1n, "100%"],
    [0n, 1n, "0%"],
    [3n, 10n, "30%"],
    [1n, 1_000_000n, "0.0001%"],
    [1n, 3n, "1/3"],
    [123_456_789n, 10n ** 10n, "1.23456789%"],
  ])("of %i/%i is %s", (num, den, text) => {
    expect(formatRate(rational(num, den))).toBe(text);
  });
});

describe("a ratio, a count and a period", () => {
  it("are printed as the text prints them", () => {
    expect(formatRatio(rational(1n))).toBe("1:1");
    expect(formatRatio(rational(1n, 2n))).toBe("1:2");
    expect(formatCount(50n)).toBe("50");
    expect(formatCount(10_000_000_000n)).toBe("10,000,000,000");
  });

  it.each([
    [1, "1 month", "1个月", "1 month", "1个月"],
    [6, "6 months", "6个月", "6 months", "6个月"],
    [12, "12 months", "12个月", "1 year", "1年"],
    [24, "24 months", "24个月", "2 years", "2年"],
    [18, "18 months", "18个月", "18 months", "18个月"],
    [0, "0 months", "0个月", "0 months", "0个月"],
  ])("of %i months is %s, %s; as a period %s, %s", (n, en, zh, en2, zh2) => {
    expect(formatMonths(n, "en")).toBe(en);
    expect(formatMonths(n, "zh")).toBe(zh);
    expect(formatPeriod(n, "en")).toBe(en2);
    expect(formatPeriod(n, "zh")).toBe(zh2);
  });
});

describe("a break-even", () => {
  const even = (least: Rational, yuan: bigint) => ({
    least,
    most: rational(yuan * 100n),
  });

  it("that is no whole number of fen is rounded, with the cap divided by the rate", () => {
    const startup = even(rational(5_000_000_000n, 3n), 10_000_000n);
    expect(formatBreakEven(startup, "en")).toEqual({
      sum: "RMB 16.67 million",
      exact: "RMB 10 million ÷ 60%",
    });
    const corpora = even(rational(2_000_000_000n, 3n), 2_000_000n);
    expect(formatBreakEven(corpora, "zh")).toEqual({
      sum: "666.7万元",
      exact: "200万元 ÷ 30%",
    });
  });

  it("in whole fen needs no division", () => {
    const half = even(rational(2_000_000_000n), 10_000_000n);
    expect(formatBreakEven(half, "en")).toEqual({ sum: "RMB 20 million" });
  });
});
