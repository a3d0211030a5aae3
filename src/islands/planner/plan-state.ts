import { readOwn } from "../../domain/benefit/address-query.ts";
import {
  PLAN_PARAMETERS,
  planQuery,
  readPlan,
  type PlanEntry,
} from "../../domain/plan/plan-address.ts";
import { isSaid } from "../../domain/plan/plan-answers.ts";
import type { PlanInputs } from "../../domain/plan/plan-inputs.ts";
import type { PlanResult } from "../../domain/plan/plan-result.ts";
import { stackWith } from "../../domain/plan/stack-with.ts";
import type { BenefitRecord } from "../../i18n/calculator-data.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { WorkingData } from "../calculator/calculator-state.ts";
import type { Entered } from "../calculator/render-fields.ts";

/** A plan at one moment: what it was given, and what that comes to. */
export interface PlanState {
  /** A row in which nothing is chosen has no benefit: "". */
  readonly rows: readonly PlanEntry[];
  readonly answers: PlanInputs;
  /** False before anything was entered: then nothing is wrong either. */
  readonly isBegun: boolean;
  /** Of the rows in which something is chosen. */
  readonly result: PlanResult;
}

/** The data of the page, and what works its rules out. */
export type WorkingPlanner = PlannerData & Pick<WorkingData, "assess">;

type Benefits = Pick<PlannerData, "benefits">;

export const BLANK: PlanEntry = { benefit: "", inputs: {} };

export function workOutPlan(
  {
    benefits,
    rules,
    assess,
  }: Pick<WorkingPlanner, "benefits" | "rules" | "assess">,
  { rows, answers }: Pick<PlanState, "rows" | "answers">,
): PlanState {
  const items = itemsOf(rows);
  const chosen = items.map(({ benefit, inputs }) => ({
    benefit: recordOf({ benefits }, benefit)?.rule,
    inputs,
  }));
  return {
    rows,
    answers,
    isBegun: items.length > 0 || isSaid(answers),
    result: stackWith(assess)(rules, chosen, answers),
  };
}

/** Without a plan in the address, one empty row. */
export function readPlanQuery(
  data: Benefits,
  query: string,
): Pick<PlanState, "rows" | "answers"> {
  const asked = readOwn(query, PLAN_PARAMETERS);
  const { items = [], answers = {} } = readPlan(asked, ruleIn(data)) ?? {};
  return { rows: items.length > 0 ? items : [BLANK], answers };
}

export function planStateQuery(
  data: Benefits,
  { rows, answers }: Pick<PlanState, "rows" | "answers">,
): string {
  return planQuery({ items: itemsOf(rows), answers }, ruleIn(data));
}

/** A further item takes the place of a row in which nothing is chosen. */
export function withItem(
  rows: readonly PlanEntry[],
  item: PlanEntry,
): readonly PlanEntry[] {
  return [...itemsOf(rows), item];
}

export function answerFields({ sameKind, ...rest }: PlanInputs): Entered {
  return { ...rest, "same-kind": sameKind };
}

export function readAnswerFields(fields: Entered): PlanInputs {
  const {
    "same-kind": sameKind = "",
    outside = "",
    audited = "",
    prior = "",
    elsewhere = "",
  } = fields;
  return { sameKind, outside, audited, prior, elsewhere };
}

export function itemsOf(rows: readonly PlanEntry[]): readonly PlanEntry[] {
  return rows.filter(({ benefit }) => benefit !== "");
}

export function recordOf(
  { benefits }: Benefits,
  benefit: string,
): BenefitRecord | undefined {
  return benefits.find(({ rule }) => rule.id === benefit);
}

function ruleIn(data: Benefits) {
  return (benefit: string) => recordOf(data, benefit)?.rule;
}
