import type { PlannerData } from "../../i18n/planner-data.ts";
import type { EnteredEarly } from "../calculator/load-calculator.ts";
import { startCalculator } from "../calculator/start-calculator.ts";
import { readFields } from "./form-fields.ts";
import { showEntered, showOne } from "./show-one.ts";
import { startPool } from "./show-pool.ts";
import type { Mode, ShownResult } from "./shown-result.ts";
import { startModes } from "./start-modes.ts";
import { startPlan, type PlanPart } from "./start-plan.ts";
import { startTools } from "./start-tools.ts";

/**
 * Brings the page with all calculators to life: one benefit or a plan of
 * several, of which the address holds the one that is shown.
 */
export function startPlannerPage(
  page: HTMLElement,
  data: PlannerData,
  entered: EnteredEarly,
): void {
  const one = page.querySelector<HTMLElement>("[data-calculator]");
  const several = page.querySelector<HTMLElement>("[data-planner]");
  if (!one || !several) return;
  const modes = startModes(page, { one, plan: several });
  const results = new Map<Mode, ShownResult | undefined>();
  const tools = startTools(page, data, () => ({
    section: modes.section(),
    shown: results.get(modes.shown()),
  }));
  const answered = (mode: Mode) => (shown: ShownResult | undefined) => {
    results.set(mode, shown);
    if (mode === modes.shown()) tools.refresh();
  };

  const plan = startPlan(several, data, answered("plan"));
  startCalculator(one, data, entered, (rule, result, inputs) => {
    answered("one")(showOne(one, data, { rule, result, inputs }));
  });
  startPool(one, data);
  // The fields are filled only after the first answer.
  showEntered(one, data);
  modes.onChange((mode) => {
    if (mode === "plan") plan.update();
    else one.dispatchEvent(new Event("input"));
  });
  one.querySelector("[data-add-to-plan]")?.addEventListener("click", () => {
    modes.show("plan");
    addTo(plan, one);
  });
}

/** What was just worked out becomes an item of the plan. */
function addTo(plan: PlanPart, one: HTMLElement): void {
  const form = one.querySelector<HTMLFormElement>(
    "form[data-of]:not([hidden])",
  );
  if (!form) return;
  plan.add({ benefit: form.dataset["of"] ?? "", inputs: readFields(form) });
  plan.update();
}
