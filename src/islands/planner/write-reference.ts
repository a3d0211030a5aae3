import type { Engine } from "../../domain/benefit/assess-with.ts";
import { breakEven } from "../../domain/benefit/break-even.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatBreakEven } from "../../i18n/format-quantity.ts";
import { marksOf } from "../../i18n/marks.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { CalculatorState } from "../calculator/calculator-state.ts";
import { partOf, writeText } from "../calculator/write-answer.ts";

/** What is shown with the support that is chosen, by the part that holds it. */
const SHOWN_WITH = ["chart", "sentence", "formula"] as const;

/**
 * Shows beside what is filled in the chart, the sentence and the formula of
 * the support, and from which amount on the cap decides.
 */
export function writeReference(
  section: Element,
  state: CalculatorState,
  data: PlannerData,
  engine: Engine,
): void {
  const { id = "", sentence = "" } = state.shown?.rule ?? {};
  const sources = { chart: id, sentence, formula: id };
  for (const name of SHOWN_WITH)
    copyInto(partOf(section, name), `[data-${name}="${sources[name]}"] > *`);
  const even = renderBreakEven(state, data, engine);
  writeText(section, "break-even", even, data.locale);
}

function copyInto(place: HTMLElement | null, source: string): void {
  if (!place || place.dataset["copied"] === source) return;
  place.dataset["copied"] = source;
  const kept = document.querySelector<HTMLTemplateElement>("[data-copies]");
  const copies = [...(kept?.content.querySelectorAll(source) ?? [])];
  place.replaceChildren(...copies.map((one) => one.cloneNode(true)));
}

/**
 * From which amount on the cap decides, where there is such an amount and the
 * verdict of the result does not name it.
 */
export function renderBreakEven(
  { chosen, given, result }: CalculatorState,
  { words, locale }: PlannerData,
  engine: Engine,
): string {
  if (chosen?.beyond || !chosen || result?.kind !== "ceiling") return "";
  const { rule, fields } = chosen;
  return rule.inputs
    .flatMap(({ kind, field }) => {
      if (kind !== "money") return [];
      const even = breakEven({ rule, given, field }, engine);
      if (!even) return [];
      const said = formatBreakEven(even, locale);
      const key = said.exact ? "break-even-exact" : "break-even";
      const label = fields.find(({ name }) => name === field)?.label ?? "";
      return label + marksOf(locale).colon + fillWords(words[key], { ...said });
    })
    .join(" ");
}
