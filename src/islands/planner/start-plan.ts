import {
  planQuery,
  readPlan,
  type PlanEntry,
  type WrittenPlan,
} from "../../domain/plan-address.ts";
import { planStack } from "../../domain/stacking.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { onEntry } from "../calculator/on-entry.ts";
import { fillField, readFields } from "./form-fields.ts";
import {
  addRow,
  chooseBenefit,
  numberRows,
  planRows,
  readRow,
  removeBlank,
  removeRow,
} from "./plan-rows.ts";
import type { PlanPart } from "./plan-part.ts";
import { showPlan } from "./show-plan.ts";
import type { ShownResult } from "./shown-result.ts";

/**
 * Brings the plan to life: what the address holds is filled in and worked
 * out, and so is each change, which also goes into the address.
 */
export function startPlan(
  section: HTMLElement,
  data: PlannerData,
  answered: (shown: ShownResult | undefined) => void,
): PlanPart {
  const find = (id: string) => data.benefits.find((rule) => rule.id === id);
  const kindOf = (id: string) => find(id)?.kind;
  const form = section.querySelector<HTMLFormElement>("[data-answers]");
  const show = (plan: WrittenPlan) => {
    const chosen = plan.items.map(({ benefit, inputs }) => ({
      benefit: find(benefit),
      inputs,
    }));
    const result = planStack(data.rules, chosen, plan.answers);
    answered(showPlan(section, data, plan, result));
  };
  const update = () => {
    const plan = planOf(section, form);
    history.replaceState(null, "", planQuery(plan, kindOf) + location.hash);
    show(plan);
  };
  const add = (entry?: PlanEntry) => {
    if (entry) removeBlank(section);
    const row = addRow(section, entry);
    numberRows(section, data.words);
    row?.querySelector("select")?.focus();
  };

  for (const part of section.querySelectorAll<HTMLElement>("[data-plan-part]"))
    part.hidden = false;
  const written = readPlan(new URLSearchParams(location.search), kindOf);
  for (const item of written?.items ?? []) addRow(section, item);
  if (planRows(section).length === 0) addRow(section);
  numberRows(section, data.words);
  if (form && written) fillAnswers(form, written);
  show(written ?? planOf(section, form));
  onEntry(section, (target) => {
    if (target instanceof HTMLSelectElement && target.form)
      chooseBenefit(target.form, target.value);
    update();
  });
  section.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if ("add" in target.dataset) add();
    if (!("remove" in target.dataset) || !target.form) return;
    removeRow(section, target.form);
    numberRows(section, data.words);
    update();
  });
  return { add, update };
}

/** The plan as its form holds it; a row without a choice is no item yet. */
function planOf(section: Element, form: HTMLFormElement | null): WrittenPlan {
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
