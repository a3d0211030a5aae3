import { assess } from "./assess.ts";
import type { ExpectedResult } from "./worked-example.ts";
import type { ExampleInputs } from "./benefit-inputs.ts";
import type { BenefitRule } from "./benefit-rule.ts";
import type { PlanInputs } from "../plan/plan-inputs.ts";
import { isCounted, mostOf } from "../figure/most-of.ts";
import type {
  DecidedPlan,
  InvalidPlan,
  PlanResult,
} from "../plan/plan-result.ts";
import type { RuleOfStacking } from "../plan/plan-rules.ts";
import { plainYuan } from "../number/write-yuan.ts";
import type { Invalid, Result } from "./result.ts";
import { planStack } from "../plan/stacking.ts";

/**
 * The true outcome of a worked example: the benefit's own result, or the plan
 * of this one item where something is said of the project.
 * @returns `invalid` with its problems where the case cannot be worked out
 */
export function workExample(
  rules: readonly RuleOfStacking[],
  rule: BenefitRule,
  given: ExampleInputs,
): ExpectedResult | Invalid | InvalidPlan {
  const project = projectOf(given);
  if (!project) return expect(assess(rule, given));
  return expectPlan(
    planStack(rules, [{ benefit: rule, inputs: given }], project),
  );
}

/** Undefined if nothing is said of the project. */
function projectOf(given: ExampleInputs): PlanInputs | undefined {
  const { outside = "no", sameKind = "no" } = given;
  if (outside === "no" && sameKind === "no") return undefined;
  return { ...given, outside, sameKind };
}

function expect(result: Result): ExpectedResult | Invalid {
  switch (result.kind) {
    case "ceiling":
      return {
        kind: "ceiling",
        yuan: plainYuan(result.fen),
        limit: result.limit,
      };
    case "fixed":
      return { kind: "fixed", yuan: plainYuan(result.fen) };
    case "choice":
      return { kind: "choice", yuan: result.fens.map(plainYuan) };
    case "ineligible":
      return { kind: "ineligible", sentence: result.sentence };
    case "undetermined":
      return expectOpen(result);
    case "invalid":
      return hasNoAmount(result) ? { kind: "no-amount" } : result;
    default:
      return result satisfies never;
  }
}

function hasNoAmount({ problems }: Invalid): boolean {
  return problems.some(({ problem }) => problem === "no-amount");
}

function expectPlan(plan: PlanResult): ExpectedResult | Invalid | InvalidPlan {
  const [own = UNWORKED] = plan.items.map(expect);
  switch (plan.kind) {
    case "undetermined":
      return expectOpen(plan);
    case "invalid":
      // Its own problem says more; else it is one with the project.
      return own.kind === "no-amount" || own.kind === "invalid" ? own : plan;
    case "ineligible":
      return own;
    default:
      return expectDecided(plan, own);
  }
}

const UNWORKED: Invalid = { kind: "invalid", problems: [] };

/** The result by itself, unless what the audit leaves is no more than that. */
function expectDecided(
  { kind, steps, fen, fens = [], items: [item] }: DecidedPlan,
  own: ExpectedResult | Invalid,
): ExpectedResult | Invalid {
  if (kind === "choice") return { kind, yuan: fens.map(plainYuan) };
  const alone = item && isCounted(item) ? mostOf(item) : undefined;
  const [room] = steps.flatMap((step) =>
    step.kind === "arithmetic" ? (step.values["room"] ?? []) : [],
  );
  if (alone === undefined || room === undefined || room > alone) return own;
  if (room < alone)
    return { kind: "ceiling", yuan: plainYuan(fen), limit: "room" };
  return own.kind === "ceiling" ? { ...own, limit: "room-met" } : own;
}

function expectOpen({
  atLeast,
  atMost,
}: Pick<
  Extract<Result, { kind: "undetermined" }>,
  "atLeast" | "atMost"
>): ExpectedResult {
  return {
    kind: "undetermined",
    atLeast: plainYuan(atLeast),
    atMost: plainYuan(atMost),
  };
}
