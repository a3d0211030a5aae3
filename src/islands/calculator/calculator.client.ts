import { assessWith, type Engine } from "../../domain/benefit/assess-with.ts";
import { OPERATORS } from "../../domain/benefit/operators.ts";
import { READERS } from "../../domain/benefit/read-inputs.ts";
import type { CalculatorSetup } from "../../i18n/calculator-data.ts";
import { openWith, type OpenPart } from "./open-part.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: CalculatorSetup;

const engine: Engine = { operators: OPERATORS, readers: READERS };

/** Brings calculators to life whose rules are those of most benefits. */
export const openPart: OpenPart = (part, page, before) =>
  openWith(
    { setup: SETUP, engine, assess: assessWith(engine) },
    part,
    page,
    before,
  );
