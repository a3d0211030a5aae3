import { describe, expect, it } from "vitest";

import { yuan } from "../../../src/domain/number/money.ts";
import { readAmounts } from "../../../src/domain/number/read-amounts.ts";

describe("several amounts in one field", () => {
  it.each([
    "12m + 5m",
    "12,000,000+5,000,000",
    "1200万、500万",
    "12m; 5m;",
    "12 million and 5 million",
    "1200万元和500万元",
    "12m\n5m",
  ])("%s are two", (typed) => {
    const sums = [yuan(12_000_000n), yuan(5_000_000n)];
    expect(readAmounts(typed)).toEqual({ sums });
  });

  it("name the first that is none", () => {
    expect(readAmounts("12m + much + more").refused).toMatchObject({
      typed: "much",
      refused: { problem: "not-a-number" },
    });
  });

  it("are none where nothing is typed", () => {
    expect(readAmounts(" + ")).toEqual({ sums: [] });
  });
});
