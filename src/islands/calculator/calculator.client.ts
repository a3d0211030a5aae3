import type {
  CalculatorPage,
  CalculatorSetup,
} from "../../i18n/calculator-data.ts";
import { readCalculatorData } from "../../i18n/read-calculator-data.ts";
import { RESULT_PARAMETERS } from "../../domain/benefit/result-query.ts";
import { createAddress } from "../browser/own-address.ts";
import type { EnteredEarly } from "./load-calculator.ts";
import { pageData } from "./page-data.ts";
import { startCalculator } from "./start-calculator.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: CalculatorSetup;

/** Brings the calculator of a measure's page to life. */
export function openPart(section: HTMLElement, entered: EnteredEarly): void {
  const page = pageData(section) as CalculatorPage;
  const address = createAddress(RESULT_PARAMETERS);
  const data = readCalculatorData(SETUP, page);
  const calculator = startCalculator(section, data, { entered, address });
  address.onReturn(calculator.restore);
}
