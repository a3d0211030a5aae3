import type { PlannerData } from "../../i18n/planner-data.ts";
import type { EnteredEarly } from "../calculator/load-calculator.ts";
import { startCalculator } from "../calculator/start-calculator.ts";
import { loadInto } from "../loading/load-into.ts";
import { readFields } from "./form-fields.ts";
import { showEntered, showOne } from "./show-one.ts";
import { startPool } from "./show-pool.ts";
import type { Mode, ShownResult } from "./shown-result.ts";
import { startModes } from "./start-modes.ts";
import type { PlanModule, PlanPart } from "./plan-part.ts";
import { startTools } from "./start-tools.ts";

/**
 * Brings the page with all calculators to life: one benefit or a plan of
 * several, of which the address holds the one that is shown. The script of
 * plans is asked for when one is first wanted.
 */
export async function startPlannerPage(
  page: HTMLElement,
  data: PlannerData,
  entered: EnteredEarly,
): Promise<void> {
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

  let started: Promise<PlanPart> | undefined;
  const plan = () =>
    (started ??= loadInto<PlanModule>(
      several,
      several.dataset["planScript"],
    ).then(({ startPlan }) => startPlan(several, data, answered("plan"))));
  startCalculator(one, data, entered, (rule, result, inputs) => {
    answered("one")(showOne(one, data, { rule, result, inputs }));
  });
  startPool(one, data);
  // The fields are filled only after the first answer.
  showEntered(one, data);
  modes.onChange((mode) => {
    if (mode === "plan")
      void plan().then(({ update }) => {
        update();
      });
    else one.dispatchEvent(new Event("input"));
  });
  one.querySelector("[data-add-to-plan]")?.addEventListener("click", () => {
    modes.show("plan");
    void plan().then((part) => {
      addTo(part, one);
    });
  });
  if (modes.shown() === "plan") await plan();
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
