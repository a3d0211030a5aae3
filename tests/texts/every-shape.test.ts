import { describe, expect, it } from "vitest";

import { assess } from "../../src/domain/benefit/assess.ts";
import type { FreeFormula } from "../../src/domain/benefit/benefit.ts";
import { figuresHeld } from "../../src/domain/benefit/figures-held.ts";
import { INPUT_KINDS } from "../../src/domain/benefit/input-kind.ts";
import { ruleOf } from "../../src/domain/benefit/rule-of.ts";
import { PER, type Figure } from "../../src/domain/figure/figure.ts";
import { OPERATORS, partsPlaced } from "../../src/domain/formula/formula.ts";
import { benefitOf, readEveryShape } from "./read-every-shape.ts";
import { saidResult } from "./said-result.ts";

const policy = await readEveryShape();

type Example = readonly [
  given: Readonly<Record<string, string>>,
  comesTo: string,
];
type Clause = readonly [
  benefit: string,
  says: string,
  first: Example,
  second: Example,
  third: Example,
];

/** What each clause comes to, worked by hand from its sentence. */
const CLAUSES: readonly Clause[] = [
  [
    "m01-interest",
    "half the interest, no more than a rate that the reader knows, and no more than a million",
    // 50% of 400,000 is less than 3.45% of 10,000,000.
    [{ interest: "40万", loan: "1000万", lpr: "3.45%" }, "200000"],
    // 50% of 800,000 is more than 345,000.
    [{ interest: "800000", loan: "10m", lpr: "3.45" }, "345000"],
    // 2,000,000 and 1,562,500 are both above the million.
    [{ interest: "4m", loan: "50m", lpr: "3.125%" }, "1000000"],
  ],
  [
    "m02-rent",
    "60, 40 and 20 yuan for each square metre and month, year by year",
    // 60 × 100 × 12.
    [{ area: "100", years: "1" }, "72000"],
    // (60 + 40) × 87.5 × 12.
    [{ area: "87.5 m²", years: "两年" }, "105000"],
    // (60 + 40 + 20) × 500 × 12: of 800 square metres 500, of five years three.
    [{ area: "800", years: "5" }, "720000"],
  ],
  [
    "m03-revenue",
    "a sum for each step of revenue",
    [{ revenue: "49999999.99" }, "0"],
    [{ revenue: "5000万" }, "200000"],
    [{ revenue: "1.5bn" }, "2000000"],
  ],
  [
    "m03-contracts",
    "dollars for each contract up to a cap, paid in yuan at a rate the reader knows",
    [{ contracts: "2", usd: "7" }, "140000"],
    // 3 × 10,000 × 7.1234.
    [{ contracts: "3份", usd: "7.1234" }, "213702"],
    // 200,000 dollars are cut to 100,000.
    [{ contracts: "20", usd: "7.05" }, "705000"],
  ],
  [
    "m04-graduates",
    "so much for each person and month, where they are not older than 35",
    [{ age: "30", persons: "2", months: "4" }, "8000"],
    [{ age: "35周岁", persons: "1", months: "12" }, "6000"],
    [{ age: "36", persons: "1", months: "6" }, "not covered by m04-s1"],
  ],
  [
    "m04-jobs",
    "the higher of a sum for every ten people and one for each",
    // None of ten, nine of 3,000.
    [{ jobs: "9" }, "27000"],
    // Two of 20,000 are less than 25 of 3,000.
    [{ jobs: "25" }, "75000"],
    // 400 of 3,000 are above the million.
    [{ jobs: "400" }, "1000000"],
  ],
  [
    "m05-costs",
    "5‰ of what lies above ten million, and a sum beside it",
    [{ costs: "3000万" }, "200000"],
    [{ costs: "10m" }, "100000"],
    // 2,345,678 × 5‰ = 11,728.39.
    [{ costs: "12345678" }, "111728.39"],
  ],
  [
    "m05-density",
    "a sum where output for each square metre reaches a step",
    [{ output: "1m", area: "400" }, "150000"],
    [{ output: "800000", area: "400" }, "150000"],
    [{ output: "799999", area: "400" }, "0"],
  ],
  [
    "m06-platform",
    "a sum for one choice, help in kind for another",
    [{ tier: "national" }, "at most 3000000"],
    [{ tier: "other" }, "benefit no-amount"],
    [{}, "tier empty"],
  ],
  [
    "m06-team",
    "one of three sums, on merit",
    [{}, "one of 500000 300000 100000"],
    [{ amount: "1" }, "one of 500000 300000 100000"],
    [{ benefit: "m06-team" }, "one of 500000 300000 100000"],
  ],
  [
    "m06-equipment",
    "a share that the text leaves open, under a cap",
    [{}, "0 to 800000"],
    [{ amount: "1" }, "0 to 800000"],
    [{ amount: "100m" }, "0 to 800000"],
  ],
  [
    "m06-match",
    "as much again as was received, up to so much for each project and year",
    [{ received: "50万", projects: "1", years: "1" }, "500000"],
    // 600,000 × 2.
    [{ received: "5m", projects: "2", years: "1" }, "1200000"],
    // 600,000 × 2 × 3.
    [{ received: "5m", projects: "2", years: "3" }, "3600000"],
  ],
];

describe.each(CLAUSES)("%s: %s", (...[id, , ...examples]: Clause) => {
  const rule = ruleOf(benefitOf(policy, id));

  it.each(examples)("%j comes to %s", (given, comesTo) => {
    expect(saidResult(assess(rule, given))).toBe(comesTo);
  });
});

describe("the made-up text", () => {
  const benefits = policy.measures
    .flatMap((measure) => measure.benefits)
    .filter((one): one is FreeFormula => one.kind === "formula");
  const parts = benefits
    .flatMap(({ gives }) => partsPlaced(gives))
    .map(({ part }) => part);

  it("has three examples for each of its clauses", () => {
    const tried = CLAUSES.map(([id, , ...examples]) => [id, examples.length]);
    expect(tried).toEqual(benefits.map(({ id }) => [id, 3]));
  });

  it("has every operation and every other part of a formula", () => {
    const ops = parts.flatMap((part) => ("op" in part ? [part.op] : []));
    expect(new Set(ops)).toEqual(new Set(OPERATORS));
    for (const key of ["oneOf", "choose", "readings", "open", "none", "limit"])
      expect(
        parts.some((part) => key in part),
        key,
      ).toBe(true);
  });

  it("asks for every kind of thing, and gives so much for each of anything", () => {
    const inputs = benefits.flatMap((one) => one.inputs);
    expect(new Set(inputs.map(({ kind }) => kind))).toEqual(
      new Set([...INPUT_KINDS, "choice"]),
    );
    const per = benefits
      .flatMap((one) => figuresHeld<Figure>(one))
      .flatMap(({ figure }) => figure.per ?? []);
    expect(new Set(per)).toEqual(new Set(PER));
  });
});
