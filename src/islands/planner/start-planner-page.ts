import { joinQuery, readQuery } from "../../domain/address-query.ts";
import { asksForPlan } from "../../domain/plan-address.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { createAddress, type OwnAddress } from "../browser/own-address.ts";
import type { EnteredEarly } from "../calculator/load-calculator.ts";
import { startCalculator } from "../calculator/start-calculator.ts";
import { loadInto } from "../loading/load-into.ts";
import { readFields } from "./form-fields.ts";
import { PLANNER_PARAMETERS } from "./planner-parameters.ts";
import { showOne } from "./show-one.ts";
import { startPool } from "./show-pool.ts";
import type { Mode, ShownResult } from "./shown-result.ts";
import type { PlanModule, PlanPart } from "./plan-part.ts";
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
  const tools = startTools(page, data, {
    address,
    current: () => ({
      section: modes.section(),
      shown: results.get(modes.shown()),
    }),
    converted: () => {
      withPart(modes.shown(), ({ query }) => {
        kept.keep(query());
      });
    },
  });
  const kept = withConversion(address, tools);
  let started: Promise<PlanPart> | undefined;
  const plan = () =>
    (started ??= loadInto<PlanModule>(
      several,
      several.dataset["planScript"],
    ).then(({ startPlan }) =>
      startPlan(several, data, {
        address: kept,
        answered: (shown) => results.set("plan", shown),
      }),
    ));
  const calculator = startCalculator(one, data, {
    entered,
    address: kept,
    answered: (rule, result, inputs) =>
      results.set("one", showOne(one, data, { rule, result, inputs })),
  });
  const withPart = (
    mode: Mode,
    use: (part: Pick<PlanPart, "query">) => void,
  ) => {
    if (mode === "plan") void plan().then(use);
    else use(calculator);
  };
  startPool(one, data);
  tools.refresh();
  modes.onChange((mode) => {
    withPart(mode, ({ query }) => {
      kept.step(query());
    });
  });
  const adding = startAdding(one, plan, modes);
  address.onReturn(() => {
    modes.show(hasPlan() ? "plan" : "one");
    if (hasPlan())
      void plan().then(({ restore }) => {
        restore(address.query());
        tools.refresh();
      });
    else {
      calculator.restore();
      adding.undo();
    }
    tools.restore();
    tools.refresh();
  });
  if (modes.shown() === "plan") {
    await plan();
    tools.refresh();
  }
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
