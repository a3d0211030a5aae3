import { describe, expect, it } from "vitest";

import type { Formula } from "../../../src/domain/formula/formula.ts";
import { hasMost } from "../../../src/domain/formula/has-most.ts";

/** Of the figures `least` is one that the text says is at least so much. */
const endsOf = (figure: string) => ({
  hasLeast: figure !== "most",
  hasMost: figure !== "least",
});
const least = { value: "least" };
const most = { value: "most" };
const entered = { in: "cost" };

const BOUNDED: readonly (readonly [string, Formula<string>])[] = [
  ["an entry", entered],
  ["a value that is at most so much", most],
  ["at least so much, under a limit", of("least", least, { limit: "cap" })],
  ["what exceeds at least so much", of("beyond", entered, least)],
  ["an entry divided by at least so much", of("over", entered, least)],
  [
    "what is not stated, under a limit",
    of("least", { open: "rate-not-stated" }, { limit: "cap" }),
  ],
  ["help in kind", { none: true }],
];

const UNBOUNDED: readonly (readonly [string, Formula<string>])[] = [
  ["at least so much", least],
  [
    "one of several, one of which is at least so much",
    { oneOf: ["a", "least"] },
  ],
  ["at least so much for each", of("times", least, entered)],
  ["at least so much and more", of("sum", most, least)],
  ["an entry divided by at most so much", of("count", entered, most)],
  ["what is not stated", { open: "rate-not-stated" }],
  ["a choice of which one is", { choose: "kind", of: { a: most, b: least } }],
  ["a reading of it", { readings: ["so"], of: least }],
  ["the excess of at least so much", of("beyond", least, most)],
];

function of(
  op: Extract<Formula<string>, { op: unknown }>["op"],
  ...parts: readonly Formula<string>[]
): Formula<string> {
  return { op, of: parts };
}

describe("a formula", () => {
  it.each(BOUNDED)("has a most: %s", (_, formula) => {
    expect(hasMost(formula, endsOf)).toBe(true);
  });

  it.each(UNBOUNDED)("has none: %s", (_, formula) => {
    expect(hasMost(formula, endsOf)).toBe(false);
  });
});
