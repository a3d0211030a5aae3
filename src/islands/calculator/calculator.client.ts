import type {
  CalculatorPage,
  CalculatorSetup,
} from "../../i18n/calculator-data.ts";
import type { PlannerPage } from "../../i18n/planner-data.ts";
import {
  readCalculatorData,
  readPlannerData,
} from "../../i18n/read-calculator-data.ts";
import { RESULT_PARAMETERS } from "../../domain/result-query.ts";
import { createAddress } from "../browser/own-address.ts";
import { startPlannerPage } from "../planner/start-planner-page.ts";
import type { EnteredEarly } from "./load-calculator.ts";
import { startCalculator } from "./start-calculator.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: CalculatorSetup;

/** Brings the calculator of a measure's page to life. */
export function openCalculator(
  section: HTMLElement,
  entered: EnteredEarly,
): void {
  const page = dataIn(section) as CalculatorPage;
  const address = createAddress(RESULT_PARAMETERS);
  const data = readCalculatorData(SETUP, page);
  const calculator = startCalculator(section, data, { entered, address });
  address.onReturn(calculator.restore);
}

/** Brings the page with all calculators to life, and a plan if it holds one. */
export function openPlanner(
  page: HTMLElement,
  entered: EnteredEarly,
): Promise<void> {
  const data = readPlannerData(SETUP, dataIn(page) as PlannerPage);
  return startPlannerPage(page, data, entered);
}

/** What the server has left in a part of the page for this script. */
function dataIn(part: Element): unknown {
  const source = part.querySelector("script")?.textContent;
  if (!source) throw new Error("The page holds no data for its calculator");
  return JSON.parse(source);
}
