import { joinQuery, readQuery } from "../../domain/benefit/address-query.ts";
import { asksForPlan } from "../../domain/plan/plan-address.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { createAddress, type OwnAddress } from "../browser/own-address.ts";
import type { EnteredEarly } from "../calculator/load-calculator.ts";
import {
  startCalculator,
  type CalculatorPart,
} from "../calculator/start-calculator.ts";
import { loadInto } from "../loading/load-script.ts";
import { readFields } from "./form-fields.ts";
import { PLANNER_PARAMETERS } from "./planner-parameters.ts";
import { showOne } from "./show-one.ts";
import { startPool } from "./show-pool.ts";
import type { Mode, ShownResult } from "./shown-result.ts";
import type { PlanModule, PlanPart, PlanSurroundings } from "./plan-part.ts";
import { startModes, type Modes } from "./start-modes.ts";
import { startTools, type ResultTools } from "./start-tools.ts";

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
  const address = createAddress(PLANNER_PARAMETERS);
  const hasPlan = () => asksForPlan(readQuery(address.query()));
  const modes = startModes(page, hasPlan(), { one, plan: several });
  const results = new Map<Mode, ShownResult | undefined>();
  const current = () => ({
    section: modes.section(),
    shown: results.get(modes.shown()),
  });
  const converted = () => {
    void partOf(modes.shown()).then(({ query }) => {
      kept.keep(query());
    });
  };
  const tools = startTools(page, data, { address, current, converted });
  const kept = withConversion(address, tools);
  const plan = onceWanted(several, data, {
    address: kept,
    answered: (shown) => results.set("plan", shown),
  });
  const calculator = startCalculator(one, data, {
    entered,
    address: kept,
    answered: (rule, result, inputs) =>
      results.set("one", showOne(one, data, { rule, result, inputs })),
  });
  const partOf = async (mode: Mode): Promise<Asked> =>
    mode === "plan" ? plan() : calculator;
  startPool(one, data);
  tools.refresh();
  modes.onChange((mode) => {
    void partOf(mode).then(({ query }) => {
      kept.step(query());
    });
  });
  showOnReturn({ address, hasPlan, modes, plan, calculator, tools }, one);
  if (!hasPlan()) return;
  await plan();
  tools.refresh();
}

/** The parts of the page that Back and Forward bring to what they showed. */
interface Parts {
  readonly address: OwnAddress;
  readonly hasPlan: () => boolean;
  readonly modes: Modes;
  readonly plan: () => Promise<PlanPart>;
  readonly calculator: CalculatorPart;
  readonly tools: ResultTools;
}

function showOnReturn(parts: Parts, one: HTMLElement): void {
  const { address, hasPlan, modes, plan, calculator, tools } = parts;
  const adding = startAdding(one, plan, modes);
  const restore = async () => {
    tools.restore();
    if (hasPlan()) (await plan()).restore(address.query());
    else {
      calculator.restore();
      adding.undo();
    }
    tools.refresh();
  };
  address.onReturn(() => {
    modes.show(hasPlan() ? "plan" : "one");
    void restore();
  });
}

/** What knows the query that asks for what it shows. */
type Asked = Pick<PlanPart, "query">;

/** Starts the plan when it is first wanted, and only then loads its script. */
function onceWanted(
  section: HTMLElement,
  data: PlannerData,
  surroundings: PlanSurroundings,
): () => Promise<PlanPart> {
  let started: Promise<PlanPart> | undefined;
  return () =>
    (started ??= loadInto<PlanModule>(
      section,
      section.dataset["planScript"],
    ).then(({ startPlan }) => startPlan(section, data, surroundings)));
}

/** The address of a result, which holds the conversion beside it. */
function withConversion(
  address: OwnAddress,
  tools: ResultTools,
): Pick<OwnAddress, "query" | "keep" | "step"> {
  const put = (change: "keep" | "step") => (query: string) => {
    address[change](joinQuery(query, tools.query(), []));
    tools.refresh();
  };
  return { query: address.query, keep: put("keep"), step: put("step") };
}

/** What was just worked out becomes an item of the plan when asked for. */
function startAdding(
  one: HTMLElement,
  plan: () => Promise<PlanPart>,
  modes: Modes,
): { readonly undo: () => void } {
  let before: string | undefined;
  one.querySelector("[data-add-to-plan]")?.addEventListener("click", () => {
    const form = one.querySelector<HTMLFormElement>(
      "form[data-of]:not([hidden])",
    );
    if (!form) return;
    const entry = {
      benefit: form.dataset["of"] ?? "",
      inputs: readFields(form),
    };
    modes.show("plan");
    void plan().then(({ query, add }) => {
      before = query();
      add(entry);
    });
  });
  return {
    undo: () => {
      const undone = before;
      before = undefined;
      if (undone !== undefined)
        void plan().then(({ restore }) => {
          restore(undone);
        });
    },
  };
}
