import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parse } from "yaml";

import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import type { PlanInputs } from "../../../src/domain/plan/plan-inputs.ts";
import type { PlanResult } from "../../../src/domain/plan/plan-result.ts";
import type { RuleOfStacking } from "../../../src/domain/plan/plan-rules.ts";
import type { PlanItem } from "../../../src/domain/plan/stack-with.ts";
import { planStack } from "../../../src/domain/plan/stacking.ts";
import { BENEFIT_IDS, type Case } from "../../oracle/reference-engine.ts";
import type { ProjectFacts } from "../../oracle/reference-planner.ts";
import { inputsOf, typedSum } from "../../oracle/type-case.ts";
import { readContentBenefits } from "../benefit/content-benefits.ts";

const policy = parse(
  readFileSync(
    new URL(
      "../../../content/policies/sz-ai-2024/policy.yaml",
      import.meta.url,
    ),
    "utf8",
  ),
) as { supplementary: { rules: readonly RuleOfStacking[] } };
export const rules = policy.supplementary.rules.map((rule) => ({
  ...rule,
  readings: rule.readings ?? [],
}));
const benefits = new Map(
  readContentBenefits("sz-ai-2024").map((benefit) => [benefit.id, benefit]),
);

export const sum = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 10n }),
  fc.bigInt({ min: 0n, max: 10n ** 13n }),
  fc.constant(0n),
);
export const itemCase: fc.Arbitrary<Case> = fc
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
export const itemCases = fc.oneof(
  anyCases,
  fc
    .record({
      of: itemCase,
      amount: sum,
      others: fc.array(itemCase, { maxLength: 3 }),
    })
    .map(({ of, amount, others }) => [of, { ...of, amount }, ...others]),
);
export const word = fc.constantFrom("yes", "no", "unknown");
/** Of more supports than there are; often all are alike. */
export const kinds = fc.oneof(
  fc.array(word, { minLength: 6, maxLength: 6 }),
  word.map((one) => Array.from({ length: 6 }, () => one)),
);
export const facts: fc.Arbitrary<ProjectFacts> = fc.record({
  outside: word,
  sameKind: kinds,
  audited: fc.option(sum, { nil: undefined, freq: 6 }),
  prior: sum,
});

export function plan(cases: readonly Case[], of: ProjectFacts): PlanResult {
  return planStack(rules, cases.map(itemOf), inputsOfPlan(cases, of));
}

export function inputsOfPlan(
  cases: readonly Case[],
  { outside, sameKind, audited, prior }: ProjectFacts,
): PlanInputs {
  return {
    outside,
    sameKind: sameKind.slice(0, cases.length).join(","),
    ...priorInputs(prior),
    ...(audited !== undefined && { audited: typedSum(audited) }),
  };
}

/** Sometimes all at once, sometimes by who gave it: the sum is the same. */
function priorInputs(prior: bigint): PlanInputs {
  const [city, district] = [prior / 3n, prior / 5n];
  const rest = prior - city - district;
  if (prior % 2n === 0n) return { prior: typedSum(prior) };
  return {
    "prior-city": typedSum(city),
    "prior-district": typedSum(district),
    prior: typedSum(rest),
  };
}

export function itemOf(of: Case): PlanItem {
  const benefit = benefits.get(of.benefit);
  if (!benefit) throw new Error(`The content has no ${of.benefit}`);
  return { benefit: ruleOf(benefit), inputs: inputsOf(of) };
}

/** Nothing can be had where every item is excluded or nothing can be read. */
export function upperBound(result: PlanResult): bigint {
  if (result.kind === "undetermined") return result.atMost;
  return "fen" in result ? result.fen : 0n;
}

export function lowerBound(result: PlanResult): bigint {
  return result.kind === "undetermined" ? result.atLeast : upperBound(result);
}

/** A plan in the words of the second planner. */
export function answerOf(result: PlanResult): string {
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
