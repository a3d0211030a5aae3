import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readMonths } from "../../../src/domain/number/read-months.ts";
import type { FieldProblem } from "../../../src/domain/result.ts";

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
    ["6.5", "not-whole-months"],
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
