import type { Assess, Engine } from "../../domain/benefit/assess-with.ts";
import {
  readCalculatorData,
  type CalculatorData,
  type CalculatorSetup,
} from "../../i18n/calculator-data.ts";
import type { FormulaWords } from "../../i18n/step-words.ts";
import {
  createAddressBeside,
  type AddressBeside,
} from "../browser/address-beside.ts";
import {
  parametersOf,
  stateQuery,
  type WorkingData,
} from "./calculator-state.ts";
import { quoteAnswer } from "./quote-answer.ts";
import type { PageBefore } from "./page-before.ts";
import { startCalculator, type Calculator } from "./start-calculator.ts";
import { writeMark } from "./write-calculator.ts";

/** The words of a language, and what works its rules out. */
interface CalculatorTools {
  readonly setup: CalculatorSetup;
  readonly assess: Assess;
  readonly engine: Engine;
  readonly formulas?: FormulaWords;
}

/** A calculator at work, with what it works on. */
export interface OpenedPart {
  readonly data: WorkingData & Pick<CalculatorTools, "engine">;
  readonly calculator: Calculator;
  readonly address: AddressBeside;
  /** Also puts the reader's amount on a chart that comes later. */
  readonly writeMark: typeof writeMark;
}

/** What the script gives to the page that loaded it. */
export type OpenPart = (
  part: HTMLElement,
  page: string,
  before: PageBefore,
) => OpenedPart;

/**
 * Brings a page's calculator to life: that of a measure's supports, or that
 * of all, to which a script of its own adds what that page has beside it.
 * @param part of the page, told of its supports by `page`, the JSON of a `CalculatorPage`
 */
export function openWith(
  { setup, ...worked }: CalculatorTools,
  part: HTMLElement,
  page: string,
  { entered, copy }: PageBefore,
): OpenedPart {
  const { moreScript } = part.dataset;
  const data = { ...readCalculatorData(setup, page), ...worked };
  const own = parametersOf(data);
  const { beside = [], shown = [] } = data;
  const address = createAddressBeside([...own, ...shown], beside);
  const section = part.querySelector<HTMLElement>("[data-calculator]") ?? part;
  const calculator = startCalculator(section, data, { entered, address });
  if (!moreScript) {
    address.onReturn(calculator.restore);
    copyFrom(section, data, calculator, copy);
  }
  return { data, calculator, address, writeMark };
}

/** The buttons that copy a result: its link, or its words with that link. */
function copyFrom(
  section: HTMLElement,
  { title, words }: CalculatorData,
  { state, answer }: Calculator,
  copy: PageBefore["copy"],
): void {
  section.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>(
      "[data-take]",
    );
    if (!button) return;
    const { origin, pathname } = location;
    const link = origin + pathname + stateQuery(state());
    const quote = () =>
      quoteAnswer(answer(), words["readings"] ?? "", `${title} ${link}`);
    copy(button, button.dataset["take"] === "link" ? link : quote());
  });
}
