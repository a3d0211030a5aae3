import { assess, EVERY_TOOL } from "../../domain/benefit/assess.ts";
import type { CalculatorSetup } from "../../i18n/calculator-data.ts";
import { formulaWords } from "../../i18n/formula-words.ts";
import { openWith, type OpenPart } from "./open-part.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: CalculatorSetup;

/** Brings calculators to life whose rules may be any formula. */
export const openPart: OpenPart = (part, page, before) =>
  openWith(
    { setup: SETUP, assess, engine: EVERY_TOOL, formulas: formulaWords },
    part,
    page,
    before,
  );
