import type { PlanInputs } from "../../domain/plan/plan-inputs.ts";
import { fillForm, readForm } from "../calculator/form-fields.ts";
import { hasEnded } from "../calculator/term-now.ts";
import { elementOf } from "../calculator/answer-nodes.ts";
import { partOf, showPart, writeAnswer } from "../calculator/write-answer.ts";
import { writeProblems } from "../calculator/write-problems.ts";
import { addRow, planRows, saidOf, showSums, writeRows } from "./plan-rows.ts";
import {
  planStateQuery,
  readPlanQuery,
  workOutPlan,
  type PlanState,
  type WorkingPlanner,
} from "./plan-state.ts";
import { writeBar } from "./write-bar.ts";
import { renderPlan, type PlanAnswer } from "./render-plan.ts";

export interface ShownPlan {
  readonly state: () => PlanState;
  readonly answer: () => PlanAnswer;
  readonly query: () => string;
  /** Works out a plan and shows it; its fields are there already. */
  readonly show: (next: Pick<PlanState, "rows" | "answers">) => void;
  /** Shows the plan that a query asks for, and nothing else. */
  readonly restore: (query: string) => void;
}

/**
 * Shows a plan in a part of the page and holds what is shown there.
 * @param asked the query of the plan to begin with
 */
export function createShownPlan(
  section: HTMLElement,
  data: WorkingPlanner,
  asked: string,
): ShownPlan {
  let state: PlanState;
  let answer: PlanAnswer;
  const show: ShownPlan["show"] = (next) => {
    state = workOutPlan(data, next);
    answer = renderPlan(state, data, hasEnded());
    writePlan(section, state, answer, data);
  };
  const restore = (query: string) => {
    const { rows, answers } = readPlanQuery(data, query);
    for (const row of planRows(section)) row.remove();
    for (const row of rows) addRow(section, row);
    const form = answersForm(section);
    form?.reset();
    fillForm(form, saidOf({ ...answers }));
    show({ rows, answers: readAnswers(section, answers) });
  };
  restore(asked);
  return {
    state: () => state,
    answer: () => answer,
    query: () => planStateQuery(data, state),
    show,
    restore,
  };
}

/**
 * The answers that stand in their fields.
 * @param before what the fields were last known to hold
 */
export function readAnswers(section: Element, before: PlanInputs): PlanInputs {
  return readForm(answersForm(section), { ...before });
}

function answersForm(section: Element): HTMLFormElement | null {
  return section.querySelector<HTMLFormElement>("[data-answers]");
}

function writePlan(
  section: Element,
  { answers }: PlanState,
  answer: PlanAnswer,
  data: WorkingPlanner,
): void {
  const { locale, questions } = data;
  writeAnswer(section, answer, locale);
  writeRows(section, answer.rows, data);
  writeBar(section, answer.bar, locale);
  const form = answersForm(section);
  if (form) writeProblems(form, answer.problems);
  if (form) showSums(form, questions, { ...answers });
  showPart(section, "open", answer.open.length > 0);
  partOf(section, "reasons")?.replaceChildren(
    ...answer.open.map((reason) => elementOf("li", reason)),
  );
}
