import type { PlanEntry } from "../../domain/plan/plan-address.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { OwnAddress } from "../browser/own-address.ts";
import type { ShownResult } from "./shown-result.ts";

/** What the page can do with the plan beside what its own form does. */
export interface PlanPart {
  /** A further item, to which the keyboard goes: a step that Back undoes. */
  readonly add: (entry: PlanEntry) => void;
  /** The query that asks for what is shown. */
  readonly query: () => string;
  /** Shows the plan that a query asks for, and nothing else. */
  readonly restore: (query: string) => void;
}

/** What a plan is given by its page. */
export interface PlanSurroundings {
  /** Where the plan is kept, so that it can be linked. */
  readonly address: Pick<OwnAddress, "query" | "keep" | "step">;
  readonly answered: (shown: ShownResult | undefined) => void;
}

/** What the script of plans, loaded when one is first wanted, gives. */
export interface PlanModule {
  readonly startPlan: (
    section: HTMLElement,
    data: PlannerData,
    surroundings: PlanSurroundings,
  ) => PlanPart;
}
