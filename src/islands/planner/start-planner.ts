import {
  firstValue,
  readOwn,
  readQuery,
} from "../../domain/benefit/address-query.ts";
import { asksForPlan } from "../../domain/plan/plan-address.ts";
import { enterValues } from "../calculator/enter-values.ts";
import type { OpenedPart } from "../calculator/open-part.ts";
import type { Entered } from "../calculator/render-fields.ts";
import type { Calculator } from "../calculator/start-calculator.ts";
import { formOf } from "../calculator/write-calculator.ts";
import { startAsides } from "../asides/start-asides.ts";
import { BLANK, type WorkingPlanner } from "./plan-state.ts";

import { startPlan, type PlanPart } from "./start-plan.ts";
import { startPool } from "./start-pool.ts";
import { writeReference } from "./write-reference.ts";
import { startTools, type Current, type Mode } from "./start-tools.ts";

/**
 * Adds to the calculator of one benefit what the page of all calculators has
 * beside it: a plan of several, of which and the one benefit the address
 * holds the one that is shown, yearly totals, and what one can do with a
 * result.
 */
export function startPlanner(
  page: HTMLElement,
  data: WorkingPlanner,
  opened: OpenedPart,
): void {
  const { calculator, address } = opened;
  const one = page.querySelector<HTMLElement>("[data-calculator]");
  const several = page.querySelector<HTMLElement>("[data-planner]");
  if (!one || !several) return;
  const modes = createModeSwitch({ one, plan: several });
  const hasPlan = () => asksForPlan(readQuery(address.query()));
  const single = startSingle(one, data, opened);
  const refresh = () => {
    single.refresh();
    tools.refresh();
  };
  const plan = startPlan(several, data, address, () => {
    tools.refresh();
  });
  const isPlan = () => modes.mode() === "plan";
  const current = () =>
    isPlan()
      ? { mode: "plan" as const, answer: plan.answer(), notes: [] }
      : { mode: "one" as const, ...single.current() };
  const tools = startTools(page, data, current, address);
  modes.show(hasPlan() ? "plan" : "one");
  refresh();
  calculator.onAnswer(refresh);
  const undoAdding = startAdding(page, calculator, plan, modes);
  address.onReturn(() => {
    modes.show(hasPlan() ? "plan" : "one");
    tools.restore();
    single.restore();
    if (hasPlan()) plan.restore(address.query());
    else {
      calculator.restore();
      undoAdding();
    }
    refresh();
  });
}

interface SingleSupport {
  /** To be called when the support or an entry of it may have changed. */
  readonly refresh: () => void;
  readonly restore: () => void;
  readonly current: () => Omit<Current, "mode">;
}

/** What stands beside the calculator of one support. */
function startSingle(
  section: HTMLElement,
  data: WorkingPlanner,
  { data: { engine }, calculator, address, writeMark }: OpenedPart,
): SingleSupport {
  const { state, answer } = calculator;
  const asides = startAsides(
    section,
    { data, engine, assess: data.assess },
    { state, address },
  );
  const hasChosen = () =>
    firstValue(readOwn(address.query(), ["benefit"]), "benefit") !== "";
  const refreshPool = startPool(section, data, state, hasChosen);
  const enter = (values: Entered) => {
    enterValues(formOf(section, state().shown?.rule.id), values);
  };
  return {
    refresh: () => {
      asides.refresh();
      writeReference(section, state(), data, engine);
      writeMark(section, state());
      refreshPool();
    },
    restore: asides.restore,
    current: () => ({
      answer: answer(),
      notes: asides.notes(),
      one: { state, enter },
    }),
  };
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
