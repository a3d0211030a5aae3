import { cappedShareOf } from "../../domain/benefit/break-even.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatBreakEven } from "../../i18n/format-quantity.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { CalculatorState } from "../calculator/calculator-state.ts";
import { partOf, writeText } from "../calculator/write-answer.ts";

/**
 * Shows beside a result copies of the chart and the sentence that stand with
 * the rules further down, and from which amount on the cap decides.
 */
export function writeReference(
  section: Element,
  state: CalculatorState,
  data: PlannerData,
): void {
  const { id = "", sentence = "" } = state.chosen?.rule ?? {};
  copyInto(partOf(section, "chart"), `[data-chart-of="${id}"] > figure`);
  copyInto(partOf(section, "sentence"), `[data-sentence="${sentence}"] > *`);
  writeText(section, "break-even", renderBreakEven(state, data), data.locale);
}

function copyInto(place: HTMLElement | null, source: string): void {
  if (!place || place.dataset["copied"] === source) return;
  place.dataset["copied"] = source;
  const copies = [...document.querySelectorAll(source)];
  place.replaceChildren(...copies.map((one) => one.cloneNode(true)));
}

/** From which amount on the cap decides, where there is such an amount. */
export function renderBreakEven(
  { chosen, given, result }: CalculatorState,
  { words, locale }: PlannerData,
): string {
  const share =
    result?.kind === "ceiling" && cappedShareOf(chosen?.rule, given.variant);
  const even = share && formatBreakEven(share, locale);
  if (!even) return "";
  const { sum, exact } = even;
  return fillWords(words[exact ? "break-even-exact" : "break-even"], {
    sum,
    exact: exact ?? "",
  });
}
