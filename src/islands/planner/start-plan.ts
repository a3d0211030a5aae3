import type { PlanEntry } from "../../domain/plan/plan-address.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { announcer } from "../browser/announce.ts";
import { NEW_DAY } from "../browser/follow-days.ts";
import type { OwnAddress } from "../browser/own-address.ts";
import { fillForm, readForm } from "../calculator/form-fields.ts";
import { onEntry } from "../calculator/on-entry.ts";
import { hasEnded } from "../calculator/term-now.ts";
import {
  elementOf,
  outputOf,
  partOf,
  showPart,
  spokenAnswer,
  writeAnswer,
  writeProblems,
} from "../calculator/write-answer.ts";
import {
  addRow,
  drawFields,
  planRows,
  readRow,
  removeRow,
  writeRows,
} from "./plan-rows.ts";
import {
  answerFields,
  BLANK,
  planStateQuery,
  readAnswerFields,
  readPlanQuery,
  withItem,
  workOutPlan,
  type PlanState,
} from "./plan-state.ts";
import { renderPlan, type PlanAnswer } from "./render-plan.ts";

/** What the page can do with the plan beside what its own form does. */
export interface PlanPart {
  readonly answer: () => PlanAnswer;
  /** The query that asks for what is shown. */
  readonly query: () => string;
  /** A further item, to which the keyboard goes: a step that Back undoes. */
  readonly add: (entry: PlanEntry) => void;
  /** Shows the plan that a query asks for, and nothing else. */
  readonly restore: (query: string) => void;
}

/**
 * Brings the plan to life: what the address holds is filled in and worked
 * out; then each change is worked out, put into the address and read out.
 * Another support is a step that Back undoes.
 * @param told to be called after each answer
 */
export function startPlan(
  section: HTMLElement,
  data: PlannerData,
  address: OwnAddress,
  told: () => void,
): PlanPart {
  const { locale } = data;
  const announce = announcer(outputOf(section) ?? section);
  const form = section.querySelector<HTMLFormElement>("[data-answers]");
  let state: PlanState;
  let answer: PlanAnswer;
  const query = () => planStateQuery(data, state);
  const show = (next: Pick<PlanState, "rows" | "answers">) => {
    state = workOutPlan(data, next);
    answer = renderPlan(state, data, hasEnded());
    writePlan(section, state, answer, data);
  };
  const update = (
    change: "keep" | "step",
    rows: readonly PlanEntry[],
    answers = state.answers,
  ) => {
    show({ rows, answers });
    address[change](query());
    told();
    announce(() => spokenAnswer(answer, locale));
  };
  const restore = (asked: string) => {
    const { rows, answers } = readPlanQuery(data, asked);
    for (const row of planRows(section)) row.remove();
    for (const row of rows) addRow(section, row);
    const fields = answerFields(answers);
    form?.reset();
    fillForm(form, fields);
    show({ rows, answers: readAnswerFields(readForm(form, fields)) });
  };
  const addAtEnd = (entry: PlanEntry) => {
    addRow(section, entry);
    planRows(section).at(-1)?.querySelector("select")?.focus();
  };
  const addBlank = () => {
    addAtEnd(BLANK);
    show({ rows: [...state.rows, BLANK], answers: state.answers });
  };
  const remove = (at: number) => {
    removeRow(section, at);
    const rows = state.rows.filter((_, other) => other !== at);
    update("step", rows);
  };
  const enter = (target: EventTarget | null) => {
    const { form: row } = target as HTMLInputElement;
    const at = row ? planRows(section).indexOf(row) : -1;
    const before = state.rows[at];
    if (!row || !before) {
      const fields = readForm(form, answerFields(state.answers));
      update("keep", state.rows, readAnswerFields(fields));
      return;
    }
    const isSupport = target instanceof HTMLSelectElement;
    if (isSupport) drawFields(row, target.value);
    const known = isSupport ? { ...BLANK, benefit: target.value } : before;
    const entry = readRow(row, known);
    const rows = state.rows.map((one) => (one === before ? entry : one));
    update(isSupport ? "step" : "keep", rows);
  };
  restore(address.query());
  onEntry(section, enter);
  section.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    if (button && "add" in button.dataset) addBlank();
    if (button?.form && "remove" in button.dataset)
      remove(planRows(section).indexOf(button.form));
  });
  document.addEventListener(NEW_DAY, () => {
    show(state);
    told();
  });
  return {
    answer: () => answer,
    query,
    restore,
    add: (entry) => {
      for (const [at, row] of planRows(section).entries())
        if (state.rows[at]?.benefit === "") row.remove();
      addAtEnd(entry);
      update("step", withItem(state.rows, entry));
    },
  };
}

/** Shows a plan's state beside what stands in its fields. */
function writePlan(
  section: Element,
  { answers }: PlanState,
  answer: PlanAnswer,
  { locale }: PlannerData,
): void {
  writeAnswer(section, answer, locale);
  writeRows(section, answer.rows, locale);
  const form = section.querySelector("[data-answers]");
  if (form) writeProblems(form, answer.problems);
  // Without such money these sums play no part.
  showPart(section, "outside-only", answers.outside !== "no");
  showPart(section, "open", answer.open.length > 0);
  partOf(section, "reasons")?.replaceChildren(
    ...answer.open.map((reason) => elementOf("li", reason)),
  );
}
