import { calculatorSetup } from "../../i18n/calculator-data.ts";
import { lateScript } from "../loading/late-script.ts";
import code from "./calculator.client.ts?tool";

/** The calculators of measures, as a file that a measure's page loads when one is reached for. */
export const calculatorScript = lateScript("calculator", code, calculatorSetup);
