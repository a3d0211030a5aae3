import type { CalculatorSetup } from "../../i18n/calculator-data.ts";
import type { PlannerPage } from "../../i18n/planner-data.ts";
import { readPlannerData } from "../../i18n/read-calculator-data.ts";
import type { EnteredEarly } from "../calculator/load-calculator.ts";
import { pageData } from "../calculator/page-data.ts";
import { startPlannerPage } from "./start-planner-page.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: CalculatorSetup;

/** Brings the page with all calculators to life, and a plan if it holds one. */
export function openPart(
  page: HTMLElement,
  entered: EnteredEarly,
): Promise<void> {
  const data = readPlannerData(SETUP, pageData(page) as PlannerPage);
  return startPlannerPage(page, data, entered);
}
