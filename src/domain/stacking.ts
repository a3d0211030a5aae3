import { assess } from "./assess.ts";
import type { BenefitInputs } from "./benefit.ts";
import type { BenefitRule } from "./benefit-rule.ts";
import { invalid } from "./explain.ts";
import { fen, type Fen } from "./money.ts";
import { isCounted, leastOf, mostOf, type Counted } from "./most-of.ts";
import { readAnswers } from "./plan-answers.ts";
import type { PlanInputs } from "./plan-inputs.ts";
import type { PlanProblem, PlanResult } from "./plan-result.ts";
import {
  applyRule,
  smaller,
  type PlanBounds,
  type RuleOfStacking,
} from "./plan-rules.ts";
import type { Result } from "./result.ts";

export interface PlanItem {
  /** Undefined when there is no such benefit. */
  readonly benefit: BenefitRule | undefined;
  readonly inputs: BenefitInputs;
}

/**
 * How much all of a project's items may come to together, after the policy's
 * stacking rules in the order of the text. Where the text leaves anything
 * open the plan is `undetermined` with both bounds, even when they meet.
 * Another item never lowers the upper bound; money from elsewhere or from
 * earlier never raises it.
 */
export function planStack(
  rules: readonly RuleOfStacking[],
  items: readonly PlanItem[],
  inputs: PlanInputs,
): PlanResult {
  const results = items.map(({ benefit, inputs: entered }) =>
    benefit ? assess(benefit, entered) : UNKNOWN,
  );
  const { answers, problems } = readAnswers(inputs);
  const all = [...problemsOf(results), ...problems];
  if (all.length > 0) return { kind: "invalid", items: results, problems: all };
  const counted = results.filter(isCounted);
  const [first, ...others] = counted;
  if (!first) return { kind: "ineligible", items: results };
  const added = addItems(counted);
  const bounds = rules.reduce(
    (before, rule) => applyRule(before, rule, answers, counted.length > 1),
    added,
  );
  return concludePlan(bounds, results, [first, ...others]);
}

const UNKNOWN = invalid({ benefit: "unknown-benefit" });

function problemsOf(results: readonly Result[]): readonly PlanProblem[] {
  if (results.length === 0) return [{ field: "item", problem: "empty" }];
  return results.flatMap((result, item) =>
    result.kind === "invalid"
      ? result.problems.map((problem) => ({ item, ...problem }))
      : [],
  );
}

/**
 * Several items: at least the largest, at most the sum. The rule against
 * duplicates speaks of other measures, not of the policy's own.
 */
function addItems(counted: readonly Counted[]): PlanBounds {
  const several = counted.length > 1;
  const interpretations = counted.flatMap((item) => item.interpretations);
  const low = counted.map(leastOf).reduce((a, b) => (a > b ? a : b));
  const high = counted.map(mostOf).reduce((a, b) => fen(a + b));
  const isOpen = counted.some(({ kind }) => kind === "undetermined");
  return {
    low,
    high,
    reasons: [
      ...(isOpen ? (["rate-not-stated"] as const) : []),
      ...(several ? (["own-measures"] as const) : []),
    ],
    steps: [
      {
        kind: "arithmetic",
        code: several ? "several-items" : "one-item",
        values: several ? { low, high } : {},
      },
    ],
    interpretations,
  };
}

function concludePlan(
  { low, high, reasons, steps, interpretations }: PlanBounds,
  items: readonly Result[],
  counted: readonly [Counted, ...Counted[]],
): PlanResult {
  const [only] = counted;
  const listed = counted.length === 1 ? listedSums(only) : undefined;
  const fens = listed?.filter((sum) => sum <= high) ?? [];
  const explained = {
    items,
    steps,
    interpretations: [...new Set(interpretations)],
    discretion: commonDiscretion(counted),
    ...(fens.length > 0 && { fens }),
  };
  const most = largestWithin(high, listed);
  if (reasons.length > 0 || only.kind === "undetermined")
    return {
      kind: "undetermined",
      atLeast: largestWithin(low, listed),
      atMost: most,
      reasons,
      ...explained,
    };
  const least = only.kind === "ceiling" ? only.low : undefined;
  const isLowered = listed ? fens.length === 0 : most < mostOf(only);
  return {
    // A sum that a rule lowers is no longer the exact one of the text.
    kind: isLowered ? "ceiling" : only.kind,
    fen: most,
    ...(least !== undefined && { low: smaller(least, most) }),
    ...explained,
  };
}

/** The sums of which one is given; undefined for any other result. */
function listedSums(result: Counted): readonly Fen[] | undefined {
  return result.kind === "choice" ? result.fens : undefined;
}

/** Of listed sums none lies between two: the largest that a bound allows. */
function largestWithin(bound: Fen, listed?: readonly Fen[]): Fen {
  return listed ? (listed.find((sum) => sum <= bound) ?? fen(0n)) : bound;
}

/** What is left open of every item is left open of all together. */
function commonDiscretion([first, ...others]: readonly [
  Counted,
  ...Counted[],
]): Counted["discretion"] {
  return first.discretion.filter(({ is }) =>
    others.every(({ discretion }) => discretion.some((one) => one.is === is)),
  );
}
