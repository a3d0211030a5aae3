import type { MoreModule } from "../calculator/load-calculator.ts";
import type { WorkingPlanner } from "./plan-state.ts";
import { startPlanner } from "./start-planner.ts";

/** Adds to the page of all calculators what stands beside its calculator. */
export const openMore: MoreModule["openMore"] = (page, opened) => {
  const data = opened.data as typeof opened.data & WorkingPlanner;
  startPlanner(page, data, opened);
};
