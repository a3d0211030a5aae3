import type { PlanInputs } from "../../domain/plan/plan-inputs.ts";
import { announcer } from "../browser/announce.ts";
import { NEW_DAY } from "../browser/follow-days.ts";
import type { OwnAddress } from "../browser/own-address.ts";
import { onEntry } from "../calculator/on-entry.ts";
import { spokenAnswer } from "../calculator/answer-nodes.ts";
import { outputOf } from "../calculator/write-answer.ts";
import {
  addRow,
  drawFields,
  planRows,
  readRow,
  removeRow,
} from "./plan-rows.ts";
import {
  BLANK,
  withItem,
  type PlanLine,
  type WorkingPlanner,
} from "./plan-state.ts";
import { createShownPlan, readAnswers, type ShownPlan } from "./shown-plan.ts";

/** Used by the page, beside the plan's own form. */
export interface PlanPart extends Pick<
  ShownPlan,
  "answer" | "query" | "restore"
> {
  /** A further item, to which the keyboard goes: a step that Back undoes. */
  readonly add: (entry: PlanLine) => void;
}

interface EditedPlan {
  readonly section: HTMLElement;
  readonly shown: ShownPlan;
  /** Shows a change, puts it into the address and has it read out. */
  readonly update: (
    change: "keep" | "step",
    rows: readonly PlanLine[],
    answers?: PlanInputs,
  ) => void;
}

/**
 * Brings the plan to life: what the address holds is filled in and worked
 * out; then each change is worked out, put into the address and read out.
 * Another support is a step that Back undoes.
 * @param told to be called after each answer
 */
export function startPlan(
  section: HTMLElement,
  data: WorkingPlanner,
  address: OwnAddress,
  told: () => void,
): PlanPart {
  const announce = announcer(outputOf(section) ?? section);
  const shown = createShownPlan(section, data, address.query());
  const { state, answer, query, show, restore } = shown;
  const update: EditedPlan["update"] = (
    change,
    rows,
    answers = state().answers,
  ) => {
    show({ rows, answers });
    address[change](query());
    told();
    announce(() => spokenAnswer(answer(), data.locale));
  };
  const plan: EditedPlan = { section, shown, update };
  onEntry(section, (target) => {
    enterChange(plan, target);
  });
  section.addEventListener("click", ({ target }) => {
    pressButton(plan, target as Element);
  });
  document.addEventListener(NEW_DAY, () => {
    show(state());
    told();
  });
  return {
    answer,
    query,
    restore,
    add: (entry) => {
      addItem(plan, entry);
    },
  };
}

/** Takes over what was typed or chosen, in a row or among the answers. */
function enterChange(
  { section, shown, update }: EditedPlan,
  target: EventTarget | null,
): void {
  const { rows, answers } = shown.state();
  const { form: row } = target as HTMLInputElement;
  const at = row ? planRows(section).indexOf(row) : -1;
  const before = rows[at];
  if (!row || !before) {
    update("keep", rows, readAnswers(section, answers));
    return;
  }
  const isSupport = target instanceof HTMLSelectElement;
  const known = isSupport ? chosenIn(before, target.value) : before;
  if (isSupport) drawFields(row, known);
  const entry = readRow(row, known);
  const changed = rows.map((one, other) => (other === at ? entry : one));
  update(isSupport ? "step" : "keep", changed);
}

/** Another support is asked about anew; an answer before the first one stays. */
function chosenIn({ benefit: old, own }: PlanLine, benefit: string): PlanLine {
  return { ...BLANK, benefit, ...(!old && own && { own }) };
}

/** Adds or removes a row where the button that was pressed does so. */
function pressButton(plan: EditedPlan, target: Element): void {
  const button = target.closest("button");
  if (button && "add" in button.dataset) addBlank(plan);
  if (button?.form && "remove" in button.dataset)
    removeItem(plan, planRows(plan.section).indexOf(button.form));
}

/** A further row in which nothing is chosen yet: the address stays. */
function addBlank({ section, shown }: EditedPlan): void {
  addRowAtEnd(section, BLANK);
  const { rows, answers } = shown.state();
  shown.show({ rows: [...rows, BLANK], answers });
}

function removeItem({ section, shown, update }: EditedPlan, at: number): void {
  removeRow(section, at);
  const rows = shown.state().rows.filter((_, other) => other !== at);
  update("step", rows);
}

/** A further item takes the place of rows in which nothing is chosen. */
function addItem(
  { section, shown, update }: EditedPlan,
  entry: PlanLine,
): void {
  for (const [at, row] of planRows(section).entries())
    if (shown.state().rows[at]?.benefit === "") row.remove();
  addRowAtEnd(section, entry);
  update("step", withItem(shown.state().rows, entry));
}

/** Adds a row and leads the keyboard to it. */
function addRowAtEnd(section: Element, entry: PlanLine): void {
  addRow(section, entry);
  planRows(section).at(-1)?.querySelector("select")?.focus();
}
