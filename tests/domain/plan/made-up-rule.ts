import type { PlanInputs } from "../../../src/domain/plan/plan-inputs.ts";
import type { RuleOfStacking } from "../../../src/domain/plan/plan-rules.ts";
import type { PlanItem } from "../../../src/domain/plan/stack-with.ts";
import { planStack } from "../../../src/domain/plan/stacking.ts";

/** A rule that no policy of the site has. */
export const rule = (combining: Partial<RuleOfStacking>): RuleOfStacking => ({
  id: "made-up",
  among: "all",
  with: ["own"],
  combine: "sum",
  sentence: "x-s9",
  quote: { zh: "不同级别叠加" },
  readings: [],
  ...combining,
});

/** A plan in short: what it comes to, and the codes of its steps. */
export function planned(
  rules: readonly RuleOfStacking[],
  items: readonly PlanItem[],
  inputs: PlanInputs = {},
) {
  const plan = planStack(rules, items, inputs);
  const wan = (fen: bigint) => String(fen / 1_000_000n);
  const steps = "steps" in plan ? plan.steps.map(({ code }) => code) : [];
  const reasons = plan.kind === "undetermined" ? plan.reasons : [];
  switch (plan.kind) {
    case "undetermined":
      return {
        sum: `${wan(plan.atLeast)} to ${wan(plan.atMost)}`,
        steps,
        reasons,
      };
    case "ineligible":
    case "invalid":
      return { sum: plan.kind, steps, reasons };
    default:
      return { sum: `${plan.kind} ${wan(plan.fen)}`, steps, reasons };
  }
}
