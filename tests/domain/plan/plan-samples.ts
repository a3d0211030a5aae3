import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import type { PlanInputs } from "../../../src/domain/plan/plan-inputs.ts";
import type { PlanResult } from "../../../src/domain/plan/plan-result.ts";
import type { RuleOfStacking } from "../../../src/domain/plan/plan-rules.ts";
import type { PlanItem } from "../../../src/domain/plan/stack-with.ts";
import { planStack } from "../../../src/domain/plan/stacking.ts";
import { SAMPLES, WITHOUT_RATE } from "../benefit/build-benefit.ts";

export const RULES: readonly RuleOfStacking[] = [
  {
    id: "no-duplicate-same-kind",
    among: "same-kind",
    with: ["city"],
    combine: "once",
    own: "undetermined",
    sentence: "sup-s1",
    quote: { zh: "不得重复享受" },
    readings: [{ id: "not-decided", on: "several" }],
  },
  {
    id: "annual-total",
    among: "all",
    with: ["own"],
    combine: "sum",
    limit: "yearly-total",
    sentence: "sup-s1",
    quote: { zh: "受年度总额控制" },
    readings: [],
  },
  {
    id: "cumulative-at-most-audited",
    among: "all",
    with: ["city", "district"],
    combine: "sum",
    limit: {},
    received: ["nation", "province"],
    sentence: "sup-s2",
    quote: { zh: "不得超过投资额" },
    readings: [{ id: "lower-ceiling", on: "applies" }],
  },
];
export const ALONE: PlanInputs = { outside: "no", sameKind: "no" };

export const share = (amount: string): PlanItem => ({
  benefit: ruleOf(SAMPLES["cost-share"]),
  inputs: { amount },
});
export const award: PlanItem = { benefit: ruleOf(SAMPLES.award), inputs: {} };
export const fixed: PlanItem = { benefit: ruleOf(SAMPLES.fixed), inputs: {} };
export const returnee = (months: string): PlanItem => ({
  benefit: ruleOf(SAMPLES.tiers),
  inputs: { months },
});
export const rent = (ofMonth: string): PlanItem => ({
  benefit: ruleOf(SAMPLES["rent-free"]),
  inputs: { rent: ofMonth },
});
export const benchmark: PlanItem = {
  benefit: ruleOf(WITHOUT_RATE),
  inputs: {},
};

export const plan = (
  items: readonly PlanItem[],
  inputs: PlanInputs = ALONE,
): PlanResult => planStack(RULES, items, inputs);
