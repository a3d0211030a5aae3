import {
  firstValue,
  readOwn,
  readQuery,
} from "../../domain/benefit/address-query.ts";
import { asksForPlan } from "../../domain/plan/plan-address.ts";
import type { OpenedPart } from "../calculator/open-part.ts";
import type { Calculator } from "../calculator/start-calculator.ts";
import { BLANK, type WorkingPlanner } from "./plan-state.ts";
import { startBackwards } from "./start-backwards.ts";
import { startPlan, type PlanPart } from "./start-plan.ts";
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
  data: WorkingPlanner,
  { data: { engine }, calculator, address, writeMark }: OpenedPart,
): void {
  const one = page.querySelector<HTMLElement>("[data-calculator]");
  const several = page.querySelector<HTMLElement>("[data-planner]");
  if (!one || !several) return;
  const modes = createModeSwitch({ one, plan: several });
  const hasPlan = () => asksForPlan(readQuery(address.query()));
  const refresh = () => {
    backwards.refresh();
    writeReference(one, calculator.state(), data, engine);
    writeMark(one, calculator.state());
    refreshPool();
    tools.refresh();
  };
  const backwards = startBackwards(one, data, engine, {
    state: calculator.state,
    address,
  });
  const refreshPool = startPool(
    one,
    data,
    calculator.state,
    () => firstValue(readOwn(address.query(), ["benefit"]), "benefit") !== "",
  );
  const plan = startPlan(several, data, address, () => {
    tools.refresh();
  });
  const isPlan = () => modes.mode() === "plan";
  const current = () => ({
    mode: modes.mode(),
    answer: isPlan() ? plan.answer() : calculator.answer(),
  });
  const tools = startTools(page, data, current, address);
  modes.show(hasPlan() ? "plan" : "one");
  refresh();
  calculator.onAnswer(refresh);
  const undoAdding = startAdding(page, calculator, plan, modes);
  address.onReturn(() => {
    modes.show(hasPlan() ? "plan" : "one");
    tools.restore();
    backwards.restore();
    if (hasPlan()) plan.restore(address.query());
    else undoAdding();
    refresh();
  });
}

interface ModeSwitch {
  readonly mode: () => Mode;
  readonly show: (next: Mode) => void;
}

/**
 * One support, or a plan of several.
 * @param parts the part of the page that each of them takes up
 */
function createModeSwitch(
  parts: Readonly<Record<Mode, HTMLElement>>,
): ModeSwitch {
  let mode: Mode = "one";
  return {
    mode: () => mode,
    show: (next) => {
      mode = next;
      parts.one.hidden = mode !== "one";
      parts.plan.hidden = mode !== "plan";
    },
  };
}

/**
 * Lets a reader make the result an item of the plan.
 * @returns to be called to show the plan as it was before
 */
function startAdding(
  page: HTMLElement,
  calculator: Calculator,
  plan: PlanPart,
  modes: ModeSwitch,
): () => void {
  let before: string | undefined;
  const button = page.querySelector<HTMLButtonElement>("[data-add-to-plan]");
  if (button) button.disabled = false;
  button?.addEventListener("click", () => {
    const { shown, given } = calculator.state();
    before = plan.query();
    modes.show("plan");
    plan.add({ benefit: shown?.rule.id ?? "", inputs: given });
    plan.add(BLANK);
  });
  return () => {
    if (before !== undefined) plan.restore(before);
    before = undefined;
  };
}
