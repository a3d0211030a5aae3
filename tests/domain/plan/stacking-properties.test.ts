import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { parse } from "yaml";

import type { PlanInputs } from "../../../src/domain/plan/plan-inputs.ts";
import type { PlanResult } from "../../../src/domain/plan/plan-result.ts";
import type { RuleOfStacking } from "../../../src/domain/plan/plan-rules.ts";
import type { PlanItem } from "../../../src/domain/plan/stack-with.ts";
import { planStack } from "../../../src/domain/plan/stacking.ts";
import { readContentBenefits } from "../benefit/content-benefits.ts";
import { BENEFIT_IDS, type Case } from "../../oracle/reference-engine.ts";
import {
  planProject,
  type ProjectFacts,
} from "../../oracle/reference-planner.ts";
import { inputsOf, typedSum } from "../../oracle/type-case.ts";

const policy = parse(
  readFileSync(
    new URL(
      "../../../content/policies/sz-ai-2024/policy.yaml",
      import.meta.url,
    ),
    "utf8",
  ),
) as { supplementary: { rules: readonly RuleOfStacking[] } };
const rules = policy.supplementary.rules.map((rule) => ({
  ...rule,
  readings: rule.readings ?? [],
}));
const benefits = new Map(
  readContentBenefits("sz-ai-2024").map((benefit) => [benefit.id, benefit]),
);

/** More where the environment asks for them. */
const PLANS = Number(process.env["PLANS"] ?? 10_000);

const sum = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 10n }),
  fc.bigInt({ min: 0n, max: 10n ** 13n }),
  fc.constant(0n),
);
const itemCase: fc.Arbitrary<Case> = fc
  .record({
    benefit: fc.constantFrom(...BENEFIT_IDS),
    amount: sum,
    level: fc.constantFrom("major", "key", "general"),
    months: fc.integer({ min: 3, max: 52 }),
    rent: sum,
    isPlain: fc.boolean(),
  })
  // A start-up's rate, and a term of rent of which the months are open.
  .map(({ isPlain, months, ...of }) => ({
    ...of,
    ...(!isPlain && of.benefit === "m02-training" && { variant: "startup" }),
    ...((isPlain || of.benefit !== "m14-rent") && { months }),
  }));
const anyCases = fc.array(itemCase, { minLength: 1, maxLength: 4 });
/** Often one support is entered twice, at another amount. */
const itemCases = fc.oneof(
  anyCases,
  fc
    .record({
      of: itemCase,
      amount: sum,
      others: fc.array(itemCase, { maxLength: 3 }),
    })
    .map(({ of, amount, others }) => [of, { ...of, amount }, ...others]),
);
const word = fc.constantFrom("yes", "no", "unknown");
const facts: fc.Arbitrary<ProjectFacts> = fc.record({
  outside: word,
  sameKind: word,
  audited: fc.option(sum, { nil: undefined, freq: 6 }),
  prior: sum,
});

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

function plan(cases: readonly Case[], of: ProjectFacts): PlanResult {
  const { outside, sameKind, audited, prior } = of;
  const inputs: PlanInputs = {
    outside,
    sameKind,
    prior: typedSum(prior),
    ...(audited !== undefined && { audited: typedSum(audited) }),
  };
  return planStack(rules, cases.map(itemOf), inputs);
}

function itemOf(of: Case): PlanItem {
  const benefit = benefits.get(of.benefit);
  if (!benefit) throw new Error(`The content has no ${of.benefit}`);
  return { benefit: ruleOf(benefit), inputs: inputsOf(of) };
}

/** Nothing can be had where every item is excluded or nothing can be read. */
function upperBound(result: PlanResult): bigint {
  if (result.kind === "undetermined") return result.atMost;
  return "fen" in result ? result.fen : 0n;
}

/** A plan in the words of the second planner. */
function answerOf(result: PlanResult): string {
  switch (result.kind) {
    case "ceiling":
      return `at most ${result.fen}`;
    case "fixed":
      return `exactly ${result.fen}`;
    case "choice":
      return `one of, at most ${result.fen}`;
    case "undetermined":
      return `open between ${result.atLeast} and ${result.atMost}`;
    case "ineligible":
      return "excluded";
    case "invalid":
      return "the audited investment is missing";
    default:
      return result satisfies never;
  }
}
