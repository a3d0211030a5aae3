import { readOwn } from "../../domain/benefit/address-query.ts";
import {
  PLAN_PARAMETERS,
  planQuery,
  readPlan,
  type PlanEntry,
  type WrittenPlan,
} from "../../domain/plan/plan-address.ts";
import { planStack } from "../../domain/plan/stacking.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { announcer } from "../browser/announce.ts";
import { NEW_DAY } from "../browser/follow-days.ts";
import { onEntry } from "../calculator/on-entry.ts";
import { spokenResult } from "../calculator/spoken-result.ts";
import { emptyForm, fillField, readFields } from "./form-fields.ts";
import {
  addRow,
  chooseBenefit,
  numberRows,
  planRows,
  readRow,
  removeBlank,
  removeRow,
} from "./plan-rows.ts";
import type { PlanPart, PlanSurroundings } from "./plan-part.ts";
import { showPlan } from "./show-plan.ts";

/**
 * Brings the plan to life: what the address holds is filled in and worked
 * out; then each change is worked out, put into the address and read out.
 * Another support is a step that Back undoes.
 */
export function startPlan(
  section: HTMLElement,
  data: PlannerData,
  { address, answered }: PlanSurroundings,
): PlanPart {
  const find = (id: string) => data.benefits.find((rule) => rule.id === id);
  const kindOf = (id: string) => find(id)?.kind;
  const announce = announcer(section.querySelector("output") ?? section);
  const query = () => planQuery(planOf(section), kindOf);
  const show = (plan = planOf(section)) => {
    const chosen = plan.items.map(({ benefit, inputs }) => ({
      benefit: find(benefit),
      inputs,
    }));
    const result = planStack(data.rules, chosen, plan.answers);
    answered(showPlan(section, data, plan, result));
  };
  const showAsked = (asked: string) => {
    const written = readPlan(readOwn(asked, PLAN_PARAMETERS), kindOf);
    fillPlan(section, data, written);
    show(written);
  };
  const update = (change: "keep" | "step") => {
    show();
    address[change](query());
    announce(() => spokenResult(section, data.locale));
  };
  for (const part of section.querySelectorAll<HTMLElement>("[data-plan-part]"))
    part.hidden = false;
  showAsked(address.query());
  watchPlan(section, data, update);
  document.addEventListener(NEW_DAY, () => {
    show();
  });
  return {
    add: (entry) => {
      removeBlank(section);
      addItem(section, data, entry);
      update("step");
    },
    query,
    restore: (asked) => {
      for (const row of planRows(section)) row.remove();
      for (const form of section.querySelectorAll("form")) emptyForm(form);
      showAsked(asked);
    },
  };
}

/** Tells of each change to the plan, and whether Back should undo it. */
function watchPlan(
  section: HTMLElement,
  data: PlannerData,
  update: (change: "keep" | "step") => void,
): void {
  onEntry(section, (target) => {
    const { form: row } = target as HTMLInputElement;
    const isSupport = target instanceof HTMLSelectElement;
    if (isSupport && row) chooseBenefit(row, target.value);
    update(isSupport ? "step" : "keep");
  });
  section.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    if (!button) return;
    if ("add" in button.dataset) addItem(section, data);
    if (!("remove" in button.dataset) || !button.form) return;
    removeRow(section, button.form);
    numberRows(section, data.words);
    update("step");
  });
}

/** A further item, to which the keyboard goes. */
function addItem(section: Element, data: PlannerData, entry?: PlanEntry): void {
  const row = addRow(section, entry);
  numberRows(section, data.words);
  row?.querySelector("select")?.focus();
}

function answersIn(section: Element): HTMLFormElement | null {
  return section.querySelector<HTMLFormElement>("[data-answers]");
}

/** Puts a plan into an empty form; without one there is a row to begin with. */
function fillPlan(
  section: Element,
  data: PlannerData,
  written: WrittenPlan | undefined,
): void {
  for (const item of written?.items ?? []) addRow(section, item);
  if (planRows(section).length === 0) addRow(section);
  numberRows(section, data.words);
  const form = answersIn(section);
  if (form && written) fillAnswers(form, written);
}

/** The plan as its form holds it; a row without a choice is no item yet. */
function planOf(section: Element): WrittenPlan {
  const form = answersIn(section);
  const { "same-kind": sameKind = "", ...rest } = form ? readFields(form) : {};
  return {
    items: planRows(section)
      .map(readRow)
      .filter(({ benefit }) => benefit !== ""),
    answers: { ...rest, sameKind },
  };
}

function fillAnswers(form: HTMLFormElement, { answers }: WrittenPlan): void {
  const { sameKind, ...rest } = answers;
  const given = { ...rest, "same-kind": sameKind };
  for (const [name, value] of Object.entries(given))
    if (value) fillField(form, name, value.trim());
}
