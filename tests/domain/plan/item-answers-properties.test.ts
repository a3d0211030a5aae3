import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { assess } from "../../../src/domain/benefit/assess.ts";
import {
  isCounted,
  leastOf,
  mostOf,
} from "../../../src/domain/figure/most-of.ts";
import { besideOne } from "../../../src/domain/plan/beside-others.ts";
import { planStack } from "../../../src/domain/plan/stacking.ts";
import type { Case } from "../../oracle/reference-engine.ts";
import type { ProjectFacts } from "../../oracle/reference-planner.ts";
import {
  answerOf,
  facts,
  inputsOfPlan,
  itemCases,
  itemOf,
  kinds,
  lowerBound,
  plan,
  rules,
  upperBound,
  word,
} from "./random-plans.ts";

describe("an answer about one support", () => {
  it("changes nothing of what another support gives", () => {
    fc.assert(
      fc.property(itemCases, kinds, fc.nat(3), word, (cases, of, at, other) => {
        const changed = of.map((one, place) => (place === at ? other : one));
        const others = (all: typeof of) =>
          sharesOf(cases, all).filter((_, place) => place !== at);
        expect(others(changed)).toEqual(others(of));
      }),
      { numRuns: 3_000 },
    );
  });

  it("moves no upper bound, and lowers to nothing only that support", () => {
    fc.assert(
      fc.property(itemCases, facts, fc.nat(3), (cases, of, at) => {
        const sameKind = of.sameKind.map(() => "no" as const);
        const alone = { ...of, outside: "no" as const, sameKind };
        const one = sameKind.map((no, place) => (place === at ? "yes" : no));
        const asked = { ...alone, sameKind: one };
        const [before, after] = [plan(cases, alone), plan(cases, asked)];
        const rest = cases.filter((_, place) => place !== at);
        expect(upperBound(after)).toBe(upperBound(before));
        const kept = rest.map((each) => lowerBound(plan([each], alone)));
        for (const least of kept)
          expect(lowerBound(after)).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 3_000 },
    );
  });

  it("is about all of them where it is a single one, as in older links", () => {
    fc.assert(
      fc.property(itemCases, facts, word, (cases, of, one) => {
        const all = { ...of, sameKind: of.sameKind.map(() => one) };
        const inputs = { ...inputsOfPlan(cases, all), sameKind: one };
        const single = planStack(rules, cases.map(itemOf), inputs);
        expect(answerOf(single)).toBe(answerOf(plan(cases, all)));
      }),
      { numRuns: 3_000 },
    );
  });
});

/** The bounds of each support after its own question. */
function sharesOf(cases: readonly Case[], of: ProjectFacts["sameKind"]) {
  return cases.map((one, at) => {
    const { benefit, inputs } = itemOf(one);
    const result = benefit && assess(benefit, inputs);
    if (!result || !isCounted(result)) return undefined;
    const [low, high] = [leastOf(result), mostOf(result)];
    const beside = { sameKind: of[at] ?? "no", elsewhere: undefined };
    const { code, ...left } = besideOne("once", { low, high, beside });
    return { code, low: left.low ?? low, high: left.high ?? high };
  });
}
