import type { CalculatorData } from "../../i18n/calculator-data.ts";
import type { Answer } from "./answer.ts";
import { stateQuery, type CalculatorState } from "./calculator-state.ts";
import { renderMark } from "./render-answer.ts";
import { writeAnswer } from "./write-answer.ts";
import { writeProblem, writeProblems } from "./write-problems.ts";

export function formOf(
  section: ParentNode,
  benefit: string | undefined,
): HTMLFormElement | undefined {
  const forms = section.querySelectorAll<HTMLFormElement>("form[data-of]");
  return [...forms].find(({ dataset }) => dataset["of"] === benefit);
}

export function writeCalculator(
  section: Element,
  state: CalculatorState,
  answer: Answer,
  data: CalculatorData,
): void {
  writeChoice(section, state);
  writeAnswer(section, answer, data.locale);
  writeProblem(section, "benefit", answer.problems);
  const form = formOf(section, state.shown?.rule.id);
  if (form) writeProblems(form, answer.problems);
  writeMark(section, state);
  // The link to the page of all calculators asks it for the same.
  const link = section.querySelector<HTMLAnchorElement>("a[data-part=more]");
  link?.setAttribute("href", link.pathname + stateQuery(state) + link.hash);
}

/** The support that is chosen, and the parts that stand for it alone. */
function writeChoice(
  section: Element,
  { chosen, shown }: CalculatorState,
): void {
  const id = chosen?.rule.id ?? "";
  const select = section.querySelector<HTMLSelectElement>("select");
  if (select) select.value = id;
  for (const radio of section.querySelectorAll<HTMLInputElement>(
    "[type=radio][name=benefit]",
  ))
    radio.checked = radio.value === id;
  for (const part of section.querySelectorAll<HTMLElement>("[data-of]"))
    part.hidden = part.dataset["of"] !== shown?.rule.id;
}

/** The reader's own amount on the chart that is shown. */
export function writeMark(section: Element, state: CalculatorState): void {
  const mark = renderMark(state);
  for (const path of section.querySelectorAll("[data-you]")) {
    if (mark) path.setAttribute("d", mark.d);
    // Shown where it stands somewhere.
    if (mark) path.parentElement?.setAttribute("x", mark.x);
    else path.parentElement?.removeAttribute("x");
  }
}
