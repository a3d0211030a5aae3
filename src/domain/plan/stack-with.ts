import type { Assess } from "../benefit/assess-with.ts";
import type { BenefitInputs } from "../benefit/benefit-inputs.ts";
import type { BenefitRule } from "../benefit/benefit-rule.ts";
import { concludePlan } from "./conclude-plan.ts";
import { invalid } from "../benefit/explain.ts";
import { isCounted, leastOf, mostOf } from "../figure/most-of.ts";
import { readAnswers, type PlanAnswers } from "./plan-answers.ts";
import type { CountedItem, CountedItems } from "./plan-bounds.ts";
import { addItems } from "./plan-items.ts";
import type { PlanInputs } from "./plan-inputs.ts";
import type { PlanProblem, PlanResult } from "./plan-result.ts";
import { questionsOf } from "./plan-questions.ts";
import { applyRule } from "./apply-rule.ts";
import type { RuleOfStacking } from "./plan-rules.ts";
import type { Result } from "../benefit/result.ts";

export interface PlanItem {
  /** Undefined when there is no such benefit. */
  readonly benefit: BenefitRule | undefined;
  readonly inputs: BenefitInputs;
}

/** Works a plan out: its rules, its items, and what was answered about it. */
export type PlanStack = (
  rules: readonly RuleOfStacking[],
  items: readonly PlanItem[],
  inputs: PlanInputs,
) => PlanResult;

/**
 * The sum of all items of one project of one recipient, or its bounds,
 * after the policy's stacking rules in the order of the text. Where the text
 * leaves anything open the plan is `undetermined` with both bounds, unless
 * they meet: then the most is known. Another item never lowers the upper
 * bound; money from elsewhere or from earlier never raises it. An item in which
 * something is still to be filled in is left out, as long as there is another.
 * @param assess works the rule of each item out
 */
export function stackWith(assess: Assess): PlanStack {
  return (rules, items, inputs) => {
    const results = items.map(({ benefit, inputs: entered }) =>
      benefit ? assess(benefit, entered) : UNKNOWN,
    );
    const asked = rules.flatMap(questionsOf);
    // Without an item an answer about the first is still read, to be named.
    const count = Math.max(items.length, 1);
    const { answers, problems } = readAnswers(inputs, asked, count);
    const all = [...problemsOf(results), ...problems];
    if (all.length > 0)
      return { kind: "invalid", items: results, problems: all };
    const [first, ...others] = countedOf(items, results, answers);
    if (!first) return { kind: "ineligible", items: results };
    const counted = [first, ...others] as const;
    const join = (all: CountedItems) => addItems(all, rules);
    const bounds = rules.reduce(
      (before, rule) => applyRule(before, rule, answers, counted, join),
      join(counted),
    );
    return concludePlan(bounds, results, counted);
  };
}

const UNKNOWN = invalid([["benefit", "unknown-benefit"]]);

function problemsOf(results: readonly Result[]): readonly PlanProblem[] {
  if (results.length === 0) return [{ field: "item", problem: "empty" }];
  const isPartial = !results.every(isUnfinished);
  return results.flatMap((result, item) =>
    result.kind === "invalid" && !(isPartial && isUnfinished(result))
      ? result.problems.map((problem) => ({ item, ...problem }))
      : [],
  );
}

/** A result for which nothing is wrong but that something is missing. */
export function isUnfinished(result: Result): boolean {
  return (
    result.kind === "invalid" &&
    result.problems.every(({ problem }) => problem === "empty")
  );
}

function countedOf(
  items: readonly PlanItem[],
  results: readonly Result[],
  answers: PlanAnswers,
): readonly CountedItem[] {
  return items.flatMap(({ benefit, inputs: { level } }, at) => {
    const result = results[at];
    const beside = answers.beside[at];
    if (!benefit || !beside || !result || !isCounted(result)) return [];
    const [low, high] = [leastOf(result), mostOf(result)];
    return [{ benefit, result, level, at, low, high, beside }];
  });
}
