import { readOwn } from "../../domain/benefit/address-query.ts";
import {
  PLAN_PARAMETERS,
  planQuery,
  readPlan,
  type PlanEntry,
} from "../../domain/plan/plan-address.ts";
import { joinAnswers, splitAnswers } from "../../domain/plan/item-answers.ts";
import { isSaid } from "../../domain/plan/plan-answers.ts";
import { planBar, type Segment } from "../../domain/plan/plan-bar.ts";
import type { PlanInputs } from "../../domain/plan/plan-inputs.ts";
import type { PlanResult } from "../../domain/plan/plan-result.ts";
import { stackWith } from "../../domain/plan/stack-with.ts";
import type { BenefitRecord } from "../../i18n/calculator-data.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { WorkingData } from "../calculator/calculator-state.ts";
import type { Entered } from "../calculator/render-fields.ts";

/** An item, and what was answered about it alone. */
export interface PlanLine extends PlanEntry {
  /** By the names of the questions. */
  readonly own?: Entered;
}

/** A plan at one moment: what it was given, and what that comes to. */
export interface PlanState {
  /** A row in which nothing is chosen has no benefit: "". */
  readonly rows: readonly PlanLine[];
  /** About the plan as a whole. */
  readonly answers: PlanInputs;
  /** False before anything was entered: then nothing is wrong either. */
  readonly isBegun: boolean;
  /** Of the rows in which something is chosen. */
  readonly result: PlanResult;
  readonly bar: readonly Segment[];
}

/** The data of the page, and what works its rules out. */
export type WorkingPlanner = PlannerData & Pick<WorkingData, "assess">;

type Benefits = Pick<PlannerData, "benefits">;

export const BLANK: PlanLine = { benefit: "", inputs: {} };

export function workOutPlan(
  data: Pick<WorkingPlanner, "benefits" | "rules" | "assess">,
  { rows, answers }: Pick<PlanState, "rows" | "answers">,
): PlanState {
  const items = itemsOf(rows);
  const inputs = inputsOf({ rows, answers });
  const chosen = items.map(({ benefit, inputs }) => ({
    benefit: recordOf(data, benefit)?.rule,
    inputs,
  }));
  const work = (said: PlanInputs) =>
    stackWith(data.assess)(data.rules, chosen, said);
  return {
    rows,
    answers,
    bar: planBar(inputs, work),
    isBegun: items.length > 0 || isSaid(inputs),
    result: work(inputs),
  };
}

/** Without a plan in the address, one empty row. */
export function readPlanQuery(
  data: Benefits,
  query: string,
): Pick<PlanState, "rows" | "answers"> {
  const asked = readOwn(query, PLAN_PARAMETERS);
  const { items = [], answers = {} } = readPlan(asked, ruleIn(data)) ?? {};
  const { sameKind = "", elsewhere = "", ...whole } = answers;
  const rows = items.length > 0 ? items : [BLANK];
  const kinds = splitAnswers(sameKind, rows.length, "choice");
  const sums = splitAnswers(elsewhere, rows.length, "sum");
  return {
    rows: rows.map((row, at) => {
      const own = { "same-kind": kinds[at], elsewhere: sums[at] };
      return { ...row, own };
    }),
    answers: whole,
  };
}

/** All answers, those about one item in the order of the items. */
function inputsOf({
  rows,
  answers,
}: Pick<PlanState, "rows" | "answers">): PlanInputs {
  const items = itemsOf(rows);
  const asked = items.length > 0 ? items : rows;
  const each = (name: string) => asked.map(({ own }) => own?.[name] ?? "");
  return {
    ...answers,
    sameKind: joinAnswers(each("same-kind"), "choice"),
    elsewhere: joinAnswers(each("elsewhere"), "sum"),
  };
}

export function planStateQuery(
  data: Benefits,
  { rows, answers }: Pick<PlanState, "rows" | "answers">,
): string {
  const inputs = inputsOf({ rows, answers });
  return planQuery({ items: itemsOf(rows), answers: inputs }, ruleIn(data));
}

/** A further item takes the place of a row in which nothing is chosen. */
export function withItem(
  rows: readonly PlanLine[],
  item: PlanLine,
): readonly PlanLine[] {
  return [...itemsOf(rows), item];
}

export function itemsOf(rows: readonly PlanLine[]): readonly PlanLine[] {
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
