import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { planStack } from "../../../src/domain/plan/stacking.ts";
import {
  planProject,
  type ProjectFacts,
} from "../../oracle/reference-planner.ts";
import {
  answerOf,
  facts,
  itemCase,
  itemCases,
  itemOf,
  plan,
  rules,
  sum,
  upperBound,
  word,
} from "./random-plans.ts";

/** More where the environment asks for them. */
const PLANS = Number(process.env["PLANS"] ?? 10_000);

describe("the policy's stacking rules", () => {
  it("stand in the content in the order of the text", () => {
    expect(rules.map(({ id, sentence }) => `${id} ${sentence}`)).toEqual([
      "no-duplicate-same-kind sup-s1",
      "annual-total sup-s1",
      "cumulative-at-most-audited sup-s2",
    ]);
  });

  it("give what a second planner written from the text gives", () => {
    fc.assert(
      fc.property(itemCases, facts, (cases, of) => {
        return answerOf(plan(cases, of)) === planProject(cases, of);
      }),
      { numRuns: PLANS },
    );
  });
});

describe("the upper bound of a plan", () => {
  it("is never lowered by another item", () => {
    fc.assert(
      fc.property(itemCases, itemCase, facts, (cases, another, of) => {
        const more = upperBound(plan([...cases, another], of));
        return more >= upperBound(plan(cases, of));
      }),
      { numRuns: 3_000 },
    );
  });

  it("is never raised by national or provincial money", () => {
    fc.assert(
      fc.property(itemCases, facts, sum, (cases, of, audited) => {
        const most = (outside: ProjectFacts["outside"]): bigint =>
          upperBound(plan(cases, { ...of, outside, audited }));
        const perhaps = most("unknown");
        return perhaps <= most("no") && most("yes") <= perhaps;
      }),
      { numRuns: 3_000 },
    );
  });

  it("is never raised by money given earlier", () => {
    fc.assert(
      fc.property(itemCases, facts, sum, (cases, of, more) => {
        const later = { ...of, prior: of.prior + more };
        return upperBound(plan(cases, later)) <= upperBound(plan(cases, of));
      }),
      { numRuns: 3_000 },
    );
  });

  it("is never below the lower", () => {
    fc.assert(
      fc.property(itemCases, facts, (cases, of) => {
        const result = plan(cases, of);
        if (result.kind !== "undetermined") return true;
        return result.atLeast <= result.atMost && result.atLeast >= 0n;
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("any answers at all", () => {
  it("give a result and never an exception", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), word);
    const answers = fc.record(
      { outside: text, sameKind: text, audited: text, prior: text },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(itemCases, answers, (cases, given) => {
        return planStack(rules, cases.map(itemOf), given).kind.length > 0;
      }),
    );
  });
});
