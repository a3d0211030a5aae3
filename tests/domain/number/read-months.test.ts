import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readMonths } from "../../../src/domain/number/read-months.ts";
import type { FieldProblem } from "../../../src/domain/benefit/result.ts";

describe("typed months", () => {
  it.each([
    ["6", 6],
    [" ４８ ", 48],
    ["12个月", 12],
    ["12 months", 12],
    ["1 month", 1],
    ["0", 0],
    ["6.0", 6],
    ["1200", 1200],
    ["3年", 36],
    ["1 year", 12],
    ["半年", 6],
    ["2 years 6 months", 30],
    ["一年半", 18],
    ["两年半", 30],
    ["1.5年", 18],
    ["1年零6个月", 18],
    ["一年又三个月", 15],
    ["1年3月", 15],
    ["18個月。", 18],
    ["十八个月", 18],
    ["12月", 12],
    ["三年整", 36],
    ["十二", 12],
    ["eighteen months", 18],
    ["half a year", 6],
    ["a year and a half", 18],
    ["2 years and a half", 30],
    ["1 yr, 6 mo", 18],
    ["2yrs", 24],
    ["100 years", 1200],
  ])("%j are %i", (text, months) => {
    expect(readMonths(text)).toEqual({ ok: true, months });
  });

  it.each([
    ["", "empty"],
    [undefined, "empty"],
    ["  ", "empty"],
    ["six", "not-a-number"],
    ["1e309", "not-a-number"],
    ["-6", "negative"],
    ["负6", "negative"],
    ["minus 6", "negative"],
    ["6.5", "not-whole-months"],
    ["半个月", "not-whole-months"],
    ["1.2年", "not-whole-months"],
    ["6.000", "not-whole-months"],
    ["6-12", "range"],
    ["6到12个月", "range"],
    ["30 days", "not-a-number"],
    ["18m", "not-a-number"],
    ["101 years", "too-many-months"],
    ["6.00000000000000001", "not-whole-months"],
    ["1201", "too-many-months"],
    ["9".repeat(10_000), "too-many-months"],
  ] satisfies [string | undefined, FieldProblem][])(
    "%j are a problem: %s",
    (text, problem) => {
      expect(readMonths(text)).toEqual({ ok: false, problem });
    },
  );

  it("of any text at all never throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const read = readMonths(text);
        return !read.ok || Number.isInteger(read.months);
      }),
    );
  });
});
