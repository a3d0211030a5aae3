import {
  firstValue,
  readOwn,
  saidQuery,
} from "../../domain/benefit/address-query.ts";
import { FOREIGN } from "../../domain/benefit/beside-fields.ts";
import {
  CONVERSION_FIELDS,
  type ConversionInputs,
} from "../../domain/benefit/conversion.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { announcer } from "../browser/announce.ts";
import type { AddressBeside } from "../browser/address-beside.ts";
import type { Answer } from "../calculator/answer.ts";
import { spoken } from "../calculator/answer-nodes.ts";
import type { CalculatorState } from "../calculator/calculator-state.ts";
import { fillForm, readForm } from "../calculator/form-fields.ts";
import type { Entered } from "../calculator/render-fields.ts";
import { partOf, showPart, writeText } from "../calculator/write-answer.ts";
import { writeProblems } from "../calculator/write-problems.ts";
import { renderForeign } from "./render-foreign.ts";
import { renderConversion } from "./render-tools.ts";

const FIELDS = [...CONVERSION_FIELDS, FOREIGN] as const;
type Typed = ConversionInputs & Readonly<Record<typeof FOREIGN, string>>;

export interface Converter {
  readonly refresh: () => void;
  readonly restore: () => void;
  /** The result in the other currency; "" without one or without a rate. */
  readonly text: () => string;
}

/** The result that is converted, and the support that is shown; none of a plan. */
interface Shown {
  readonly answer: () => Answer;
  readonly state: () => CalculatorState | undefined;
  /** Enters values as the amounts of the support. */
  readonly enter: (values: Entered) => void;
}

/**
 * Lets a reader see a result in another currency, and start from an amount in
 * one, both at the reader's own rate.
 */
export function startConvert(
  tools: HTMLElement,
  data: PlannerData,
  shown: Shown,
  address: AddressBeside,
): Converter {
  const form = tools.querySelector<HTMLFormElement>("[data-convert]");
  const typed = () => readForm(form, {}) as Typed;
  const conversion = () => renderConversion(typed(), shown.answer(), data);
  const foreign = () => {
    const state = shown.state();
    return state && renderForeign(typed()[FOREIGN], typed(), state, data);
  };
  const problems = () => [
    ...conversion().problems,
    ...(foreign()?.problems ?? []),
  ];
  const refresh = () => {
    const { canBeAsked = false, text = "", use = "" } = foreign() ?? {};
    showPart(tools, `field-${FOREIGN}`, canBeAsked);
    writeText(tools, "foreign", text, data.locale);
    writeText(tools, "use-words", use, data.locale);
    showPart(tools, "use", use !== "");
    writeText(tools, "converted", conversion().text, data.locale);
    if (form) writeProblems(form, problems());
  };
  const restore = () => {
    const asked = readOwn(address.query(), FIELDS);
    const values = FIELDS.map((name) => [name, firstValue(asked, name)]);
    fillForm(form, Object.fromEntries(values) as Entered);
    if (saidQuery(FIELDS, typed()))
      form?.closest("details")?.setAttribute("open", "");
  };
  restore();
  const announce = announcer(partOf(tools, "converted") ?? tools);
  form?.addEventListener("input", () => {
    address.keepBeside(saidQuery(FIELDS, typed()), FIELDS);
    refresh();
    announce(() => {
      const texts = [conversion().text, foreign()?.text ?? ""];
      return spoken(texts, problems(), data.locale);
    });
  });
  tools.querySelector("[data-use]")?.addEventListener("click", () => {
    shown.enter(foreign()?.fills ?? {});
  });
  return { refresh, restore, text: () => conversion().text };
}
