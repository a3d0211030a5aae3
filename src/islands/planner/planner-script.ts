import { calculatorSetup } from "../../i18n/calculator-data.ts";
import { lateScript } from "../loading/late-script.ts";
import code from "./planner-page.client.ts?module";

/** All calculators, as a file that their page loads when one is reached for. */
export const plannerScript = lateScript("planner", code, calculatorSetup);
