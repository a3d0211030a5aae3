import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { assess } from "../../src/domain/benefit/assess.ts";
import type {
  BenefitFormula,
  BenefitRule,
  RuleFigure,
} from "../../src/domain/benefit/benefit-rule.ts";
import { OPERATORS, type Operator } from "../../src/domain/formula/formula.ts";
import { rational } from "../../src/domain/number/rational.ts";
import {
  endsOf,
  expectOf,
  type Expected,
  type Fraction,
  type Leaf,
  type Tree,
} from "./reference-formula.ts";

const fraction = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 5000n }),
    fc.constantFrom(1n, 1n, 1n, 3n, 7n),
  )
  .map((parts): Fraction => parts);
const positive = fraction.map(([num, den]): Fraction => [num + 1n, den]);

const between = fc.tuple(fraction, fraction).map(([[a, b], [c, d]]): Tree => ({
  between:
    a * d < c * b
      ? [
          [a, b],
          [c, d],
        ]
      : [
          [c, d],
          [a, b],
        ],
}));
const leaf: fc.Arbitrary<Tree> = fc.oneof(
  { weight: 6, arbitrary: fraction.map((exact): Tree => ({ exact })) },
  { weight: 2, arbitrary: fraction.map((atMost): Tree => ({ atMost })) },
  { weight: 1, arbitrary: between },
  {
    weight: 1,
    arbitrary: fc
      .uniqueArray(fc.bigInt({ min: 0n, max: 5000n }), {
        minLength: 2,
        maxLength: 3,
      })
      .map((sums): Tree => ({ list: sums.map((sum): Fraction => [sum, 1n]) })),
  },
);
const exactLeaf = fraction.map((exact): Tree => ({ exact }));
const cap = fraction.map((value): Tree => ({ cap: value }));

/** Thresholds as a text has them: each above the one before. */
const steps = (part: fc.Arbitrary<Tree>) =>
  fc
    .tuple(
      exactLeaf,
      fc.array(fc.tuple(fraction, part), { minLength: 1, maxLength: 3 }),
    )
    .map(([first, stages]): Tree => {
      const sorted = [...stages].sort(([[a, b]], [[c, d]]) =>
        a * d < c * b ? -1 : 1,
      );
      return {
        op: "step",
        of: [
          first,
          ...sorted.flatMap(([from, gives]) => [{ cap: from }, gives]),
        ],
      };
    });

const { tree } = fc.letrec<{ tree: Tree }>((tie) => {
  const part = tie("tree");
  const many = (op: Operator) =>
    fc
      .array(part, { minLength: 2, maxLength: 3 })
      .map((of): Tree => ({ op, of }));
  const two = (op: Operator, second: fc.Arbitrary<Tree>) =>
    fc.tuple(part, second).map((of): Tree => ({ op, of }));
  const above = positive.map((exact): Tree => ({ exact }));
  return {
    tree: fc.oneof(
      { maxDepth: 3, depthIdentifier: "tree" },
      leaf,
      many("times"),
      many("sum"),
      many("greatest"),
      many("least"),
      two("least", cap),
      fc.tuple(fraction, cap).map(([atLeast, most]): Tree => ({
        op: "least",
        of: [{ atLeast }, most],
      })),
      two("over", above),
      two("count", above),
      two("beyond", part),
      steps(part),
      fc
        .tuple(
          fc.bigInt({ min: 0n, max: 50n }),
          fc.array(part, { minLength: 1, maxLength: 3 }),
        )
        .map(([months, years]): Tree => ({
          op: "by-year",
          of: [{ exact: [months, 1n] }, ...years],
        })),
    ),
  };
});

/** The same as a rule of figures; a bare number has no words of its own. */
function ruleOfTree(whole: Tree): BenefitRule {
  const formulaOf = (node: Tree): BenefitFormula => {
    if ("op" in node)
      return { op: node.op as Operator, of: node.of.map(formulaOf) };
    if ("list" in node)
      return { oneOf: node.list.map((exact) => figureOf({ exact })) };
    return "cap" in node
      ? { limit: figureOf(node) }
      : { value: figureOf(node) };
  };
  return {
    id: "m99-free",
    sentence: "m99-s1",
    interpretations: [],
    inputs: [],
    gives: formulaOf(whole),
  };
}

function figureOf(node: Leaf): RuleFigure {
  const [low = ZERO, high = low] = endsOf(node).map(([num, den]) =>
    rational(num, den),
  );
  const isRange = "between" in node;
  const isLeast = "atLeast" in node;
  return {
    id: "m99-s1.figure",
    printed: "1",
    value: { kind: "multiple", times: high },
    measured: {
      unit: "number",
      value: isRange || isLeast ? low : high,
      ...(isRange && { to: high }),
    },
    bound: boundOf(node),
    discretion: [],
    quote: { zh: "1" },
  };
}

function boundOf(node: Leaf): RuleFigure["bound"] {
  if ("between" in node) return "between";
  if ("atLeast" in node) return "at-least";
  return "atMost" in node ? "at-most" : "exact";
}

const ZERO = rational(0n);

/** So many that every combination of their ends can be tried. */
const fewEnds = tree.filter((whole) => countEnds(whole) <= 64);

function countEnds(node: Tree): number {
  if (!("op" in node)) return endsOf(node).length;
  return node.of.reduce((all, part) => all * countEnds(part), 1);
}

function resultOf({ low, high, isHedged, values }: Expected) {
  if (isHedged) return { kind: "ceiling", fen: high, ...(low && { low }) };
  return values.length > 1
    ? { kind: "choice", fens: values }
    : { kind: "fixed", fen: high };
}

describe("a second engine, by trying every end of every value", () => {
  it("agrees on 100,000 random formulas", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fewEnds, (whole) => {
        if ("op" in whole) seen.add(whole.op);
        const result = assess(ruleOfTree(whole), {});
        seen.add(result.kind);
        expect(result).toMatchObject(resultOf(expectOf(whole)));
      }),
      { numRuns: 100_000 },
    );
    expect([...seen].sort()).toEqual(
      [...OPERATORS, "ceiling", "choice", "fixed"].sort(),
    );
  }, 300_000);
});
