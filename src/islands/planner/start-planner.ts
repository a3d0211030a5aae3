import { readQuery } from "../../domain/benefit/address-query.ts";
import { asksForPlan } from "../../domain/plan/plan-address.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { OwnAddress } from "../browser/own-address.ts";
import { stateQuery } from "../calculator/calculator-state.ts";
import type { Calculator } from "../calculator/start-calculator.ts";
import { startPlan } from "./start-plan.ts";
import { startPool } from "./start-pool.ts";
import { writeReference } from "./write-reference.ts";
import { startTools, type Mode } from "./start-tools.ts";

/**
 * Adds to the calculator of one benefit what the page of all calculators has
 * beside it: a plan of several, of which and the one benefit the address
 * holds the one that is shown, yearly totals, and what one can do with a
 * result.
 */
export function startPlanner(
  page: HTMLElement,
  data: PlannerData,
  calculator: Calculator,
  address: OwnAddress,
): void {
  const one = page.querySelector<HTMLElement>("[data-calculator]");
  const several = page.querySelector<HTMLElement>("[data-planner]");
  if (!one || !several) return;
  const radios = [...page.querySelectorAll<HTMLInputElement>("[name=mode]")];
  const hasPlan = () => asksForPlan(readQuery(address.query()));
  let mode: Mode = "one";
  const showMode = (next: Mode) => {
    mode = next;
    for (const radio of radios) radio.checked = radio.value === mode;
    one.hidden = mode !== "one";
    several.hidden = mode !== "plan";
  };
  const refresh = () => {
    writeReference(one, calculator.state(), data);
    refreshPool();
    tools.refresh();
  };
  const refreshPool = startPool(one, data, calculator.state);
  const plan = startPlan(several, data, address, () => {
    tools.refresh();
  });
  const current = () => ({
    mode,
    answer: mode === "plan" ? plan.answer() : calculator.answer(),
  });
  const tools = startTools(page, data, current, address);
  const isWanted = radios.some(
    (radio) => radio.checked && radio.value === "plan",
  );
  showMode(hasPlan() || isWanted ? "plan" : "one");
  refresh();
  calculator.onAnswer(refresh);
  for (const radio of radios)
    radio.addEventListener("change", () => {
      showMode(radio.value as Mode);
      address.step(
        mode === "plan" ? plan.query() : stateQuery(calculator.state()),
      );
      refresh();
    });
  const undoAdding = startAdding();
  address.onReturn(() => {
    showMode(hasPlan() ? "plan" : "one");
    tools.restore();
    if (hasPlan()) plan.restore(address.query());
    else undoAdding();
    refresh();
  });

  /** What was just worked out becomes an item of the plan when asked for. */
  function startAdding(): () => void {
    let before: string | undefined;
    const button = page.querySelector<HTMLButtonElement>("[data-add-to-plan]");
    if (button) button.disabled = false;
    button?.addEventListener("click", () => {
      const { shown, given } = calculator.state();
      before = plan.query();
      showMode("plan");
      plan.add({ benefit: shown?.rule.id ?? "", inputs: given });
    });
    return () => {
      if (before !== undefined) plan.restore(before);
      before = undefined;
    };
  }
}
