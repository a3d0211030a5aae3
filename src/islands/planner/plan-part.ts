import type { PlanEntry } from "../../domain/plan-address.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { ShownResult } from "./shown-result.ts";

/** What the page can do with the plan beside what its own form does. */
export interface PlanPart {
  /** A further item, to which the keyboard goes. */
  readonly add: (entry: PlanEntry) => void;
  /** Works the plan out again and puts it into the address. */
  readonly update: () => void;
}

/** What the script of plans, loaded when one is first wanted, gives. */
export interface PlanModule {
  readonly startPlan: (
    section: HTMLElement,
    data: PlannerData,
    answered: (shown: ShownResult | undefined) => void,
  ) => PlanPart;
}
