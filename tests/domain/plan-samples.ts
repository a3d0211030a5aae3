import type { PlanInputs } from "../../src/domain/plan-inputs.ts";
import type { PlanResult } from "../../src/domain/plan-result.ts";
import type { RuleOfStacking } from "../../src/domain/plan-rules.ts";
import { planStack, type PlanItem } from "../../src/domain/stacking.ts";
import { SAMPLES, WITHOUT_RATE } from "./build-benefit.ts";

export const RULES: readonly RuleOfStacking[] = [
  { id: "no-duplicate-same-kind", sentence: "sup-s1" },
  { id: "annual-total", sentence: "sup-s1" },
  { id: "cumulative-at-most-audited", sentence: "sup-s2" },
];
export const ALONE: PlanInputs = { outside: "no", sameKind: "no" };

export const share = (amount: string): PlanItem => ({
  benefit: SAMPLES["cost-share"],
  inputs: { amount },
});
export const award: PlanItem = { benefit: SAMPLES.award, inputs: {} };
export const fixed: PlanItem = { benefit: SAMPLES.fixed, inputs: {} };
export const returnee = (months: string): PlanItem => ({
  benefit: SAMPLES.tiers,
  inputs: { months },
});
export const rent = (ofMonth: string): PlanItem => ({
  benefit: SAMPLES["rent-free"],
  inputs: { rent: ofMonth },
});
export const benchmark: PlanItem = { benefit: WITHOUT_RATE, inputs: {} };

export const plan = (
  items: readonly PlanItem[],
  inputs: PlanInputs = ALONE,
): PlanResult => planStack(RULES, items, inputs);
