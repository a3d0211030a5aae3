import type { Engine } from "../../domain/benefit/assess-with.ts";
import {
  firstValue,
  readOwn,
  saidQuery,
} from "../../domain/benefit/address-query.ts";
import { WANTED } from "../../domain/benefit/beside-fields.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { announcer } from "../browser/announce.ts";
import type { AddressBeside } from "../browser/address-beside.ts";
import { spoken } from "../calculator/answer-nodes.ts";
import type { CalculatorState } from "../calculator/calculator-state.ts";
import { partOf, writeText } from "../calculator/write-answer.ts";
import { writeProblems } from "../calculator/write-problems.ts";
import { renderBackwards } from "./render-backwards.ts";

export interface BackwardsPart {
  /** To be called when the support or another entry may have changed. */
  readonly refresh: () => void;
  /** Fills in what the address asks for. */
  readonly restore: () => void;
}

/** Lets a reader ask how large an amount must be to reach a sum. */
export function startBackwards(
  section: Element,
  data: PlannerData,
  engine: Engine,
  surroundings: {
    readonly state: () => CalculatorState;
    readonly address: AddressBeside;
  },
): BackwardsPart {
  const { state, address } = surroundings;
  const form = section.querySelector<HTMLFormElement>("[data-backwards]");
  const field = form?.querySelector("input");
  const output = form && partOf(form, "backwards");
  if (!form || !field || !output)
    return { refresh: () => undefined, restore: () => undefined };
  const answer = () => renderBackwards(state(), field.value, data, engine);
  const refresh = () => {
    const { canBeAsked, text, problems } = answer();
    form.hidden = !canBeAsked;
    writeText(form, "backwards", text, data.locale);
    writeProblems(form, problems);
  };
  const restore = () => {
    field.value = firstValue(readOwn(address.query(), [WANTED]), WANTED);
  };
  const announce = announcer(output);
  form.addEventListener("input", (event) => {
    // It is no entry of the support itself.
    event.stopPropagation();
    const wanted = saidQuery([WANTED], { [WANTED]: field.value });
    address.keepBeside(wanted, [WANTED]);
    refresh();
    const { text, problems } = answer();
    announce(() => spoken([text], problems, data.locale));
  });
  restore();
  refresh();
  return { refresh, restore };
}
