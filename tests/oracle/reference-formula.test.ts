import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { assess } from "../../src/domain/benefit/assess.ts";
import type {
  BenefitFormula,
  BenefitRule,
  RuleFigure,
} from "../../src/domain/benefit/benefit-rule.ts";
import type { Operator } from "../../src/domain/formula/formula.ts";
import { rational } from "../../src/domain/number/rational.ts";
import {
  expectOf,
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

const leaf: fc.Arbitrary<Tree> = fc.oneof(
  { weight: 3, arbitrary: fraction.map((exact): Tree => ({ exact })) },
  { weight: 1, arbitrary: fraction.map((atMost): Tree => ({ atMost })) },
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
  const formulaOf = (node: Tree): BenefitFormula =>
    "op" in node
      ? { op: node.op as Operator, of: node.of.map(formulaOf) }
      : "cap" in node
        ? { limit: figureOf(node) }
        : { value: figureOf(node) };
  return {
    id: "m99-free",
    sentence: "m99-s1",
    interpretations: [],
    inputs: [],
    gives: formulaOf(whole),
  };
}

function figureOf(node: Leaf): RuleFigure {
  const [num, den] =
    "exact" in node ? node.exact : "cap" in node ? node.cap : node.atMost;
  return {
    id: "m99-s1.figure",
    printed: "1",
    value: { kind: "multiple", times: rational(num, den) },
    measured: { unit: "number", value: rational(num, den) },
    bound: "exact" in node ? "exact" : "at-most",
    discretion: [],
    quote: { zh: "1" },
  };
}

const fewHedges = tree.filter((whole) => hedges(whole) <= 6);

function hedges(node: Tree): number {
  if ("op" in node) return node.of.reduce((sum, part) => sum + hedges(part), 0);
  return "atMost" in node ? 1 : 0;
}

describe("a second engine, by trying every end of every value", () => {
  it("agrees on 100,000 random formulas", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fewHedges, (whole) => {
        if ("op" in whole) seen.add(whole.op);
        const result = assess(ruleOfTree(whole), {});
        const { high, isHedged } = expectOf(whole);
        expect(result).toMatchObject(
          isHedged
            ? { kind: "ceiling", fen: high }
            : { kind: "fixed", fen: high },
        );
      }),
      { numRuns: 100_000 },
    );
    expect(seen.size).toBe(9);
  }, 300_000);
});
