import type { Benefit } from "../../domain/benefit/benefit.ts";
import { calculatorSetup } from "../../i18n/calculator-data.ts";
import { lateScript } from "../loading/late-script.ts";
import code from "./calculator.client.ts?tool";
import formulas from "./formulas.client.ts?tool";

/** The calculators of measures, as a file that a measure's page loads when one is reached for. */
export const calculatorScript = lateScript("calculator", code, calculatorSetup);

/** The same for pages with formulas of their own, which need more operations. */
export const formulasScript = lateScript("formulas", formulas, calculatorSetup);

/** True if the calculators of these benefits need that script. */
export function needFormulas(
  benefits: readonly Pick<Benefit, "kind">[],
): boolean {
  return benefits.some(({ kind }) => kind === "formula");
}
