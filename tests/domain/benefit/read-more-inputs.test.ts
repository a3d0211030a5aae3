import { describe, expect, it } from "vitest";

import type { InputKind } from "../../../src/domain/benefit/input-kind.ts";
import { EVERY_READER } from "../../../src/domain/benefit/read-more-inputs.ts";

function read(kind: InputKind, typed: string | undefined): string {
  const entry = EVERY_READER[kind]?.(typed);
  if (!entry) return "no reader";
  if (!entry.ok) return entry.problem;
  const { num, den } = entry.value;
  return den === 1n ? String(num) : `${num}/${den}`;
}

describe("what a reader types into a field of each kind", () => {
  it.each([
    ["money", "24m", "2400000000"],
    ["months", "一年半", "18"],
    ["years", "3", "36"],
    ["years", "3年", "36"],
    ["years", "two years", "24"],
    ["years", "24 months", "24"],
    ["count", "12", "12"],
    ["count", "12家", "12"],
    ["count", "１２ people", "12"],
    ["count", "1,200", "1200"],
    ["area", "87.5", "175/2"],
    ["area", "120平方米", "120"],
    ["area", "120 m²", "120"],
    ["rate", "3.45%", "69/2000"],
    ["rate", "3.45", "69/2000"],
    ["rate", "3.125%", "1/32"],
    ["rate", "0", "0"],
    ["rate", "3 per cent.", "3/100"],
    ["count", "20份", "20"],
    ["count", "35周岁", "35"],
    ["exchange", "7.05", "141/20"],
  ] as const)("%s %j is read as %s", (kind, typed, value) => {
    expect(read(kind, typed)).toBe(value);
  });

  it.each([
    ["years", "18 months", "not-whole-years"],
    ["years", "1.5", "not-whole-years"],
    ["years", "-1", "not-whole-years"],
    ["count", "1.5", "not-a-count"],
    ["count", "-1", "not-a-count"],
    ["count", "many", "not-a-count"],
    ["count", "1e309", "not-a-count"],
    ["area", "-5", "not-an-area"],
    ["area", "5 acres", "not-an-area"],
    ["rate", "101%", "not-a-share"],
    ["rate", "a lot", "not-a-share"],
    ["exchange", "0", "not-a-rate"],
    ["exchange", "1,5", "not-a-rate"],
  ] as const)("%s %j is a problem: %s", (kind, typed, problem) => {
    expect(read(kind, typed)).toBe(problem);
  });

  it("is asked for where nothing is typed", () => {
    for (const kind of Object.keys(EVERY_READER) as InputKind[])
      for (const typed of [undefined, "", "  "])
        expect(read(kind, typed), kind).toBe("empty");
  });
});
