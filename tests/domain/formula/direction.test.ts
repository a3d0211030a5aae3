import { describe, expect, it } from "vitest";

import { directionOf } from "../../../src/domain/formula/direction.ts";
import type { Formula, Operator } from "../../../src/domain/formula/formula.ts";

const cost = { in: "cost" };
const cap = { limit: "cap" };
const of = (op: Operator, ...parts: Formula<string>[]): Formula<string> => ({
  op,
  of: parts,
});

const DIRECTIONS: readonly (readonly [string, Formula<string>, string])[] = [
  ["a share of it", of("times", { value: "rate" }, cost), "up"],
  ["it under a limit", of("least", cost, cap), "up"],
  ["something else", { in: "people" }, "none"],
  ["a sum divided by it", of("over", { value: "sum" }, cost), "down"],
  ["how much exceeds it", of("beyond", { value: "sum" }, cost), "down"],
  ["what it is of itself", of("over", cost, cost), "either"],
  ["a reading of it", { readings: ["so"], of: cost }, "up"],
  ["a limit worked out with it", { limits: of("times", cap, cost) }, "up"],
  [
    "either it or nothing, by a choice",
    { choose: "kind", of: { a: cost, b: { none: true } } },
    "up",
  ],
  [
    "its place among rising awards",
    of("step", cost, cap, { value: "a" }),
    "up",
  ],
  [
    "its place among falling awards",
    of("step", cost, cap, { value: "b" }, cap, { value: "a" }),
    "either",
  ],
  [
    "an award that grows with it, by the place of another",
    of("step", { in: "people" }, cap, { value: "b" }, cap, cost),
    "up",
  ],
];

/** By their names in the alphabet. */
const isRising = (parts: readonly Formula<string>[]) => {
  const names = parts.map((part) => ("value" in part ? part.value : ""));
  return names.every((name, at) => name && name >= (names[at - 1] ?? ""));
};

describe("as a cost grows", () => {
  it.each(DIRECTIONS)("%s goes as it should", (_, formula, direction) => {
    expect(directionOf(formula, "cost", isRising)).toBe(direction);
  });
});
