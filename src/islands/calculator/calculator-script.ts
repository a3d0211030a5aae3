import { calculatorSetup } from "../../i18n/calculator-data.ts";
import { lateScript } from "../loading/late-script.ts";
import type { StyledSetup } from "./calculator.client.ts";
import code from "./calculator.client.ts?tool";
import style from "./result.css?inline";

/** The calculators of measures, as a file that a measure's page loads when one is reached for. */
export const calculatorScript = lateScript(
  "calculator",
  code,
  (view): StyledSetup => ({ ...calculatorSetup(view), style }),
);
