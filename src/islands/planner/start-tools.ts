import { readOwn } from "../../domain/benefit/address-query.ts";
import type { Locale } from "../../domain/text/languages.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { AddressBeside } from "../browser/address-beside.ts";
import { NEW_DAY } from "../browser/follow-days.ts";
import { todayThere } from "../browser/today-there.ts";
import type { Answer } from "../calculator/answer.ts";
import type { CalculatorState } from "../calculator/calculator-state.ts";
import type { Entered } from "../calculator/render-fields.ts";
import { partOf, showPart, writeText } from "../calculator/write-answer.ts";
import {
  plannerParameters,
  renderDated,
  renderOlder,
  resultLink,
} from "./render-tools.ts";
import type { ResultReport } from "./result-report.ts";
import { startConvert } from "./start-convert.ts";
import { takeResult } from "./take-result.ts";

/** The page's two calculators: one benefit, or a plan of several. */
export type Mode = "one" | "plan";

export interface Current {
  readonly mode: Mode;
  readonly answer: Answer;
  /** What is said beside the answer. */
  readonly notes: readonly string[];
  /** The support that is shown, and what enters values for it. */
  readonly one?: {
    readonly state: () => CalculatorState;
    readonly enter: (values: Entered) => void;
  };
}

export interface ResultTools {
  /** To be called after each new result, and when its address has changed. */
  readonly refresh: () => void;
  readonly restore: () => void;
}

/** Lets a reader copy, save, print and convert a result. */
export function startTools(
  page: HTMLElement,
  data: PlannerData,
  current: () => Current,
  address: AddressBeside,
): ResultTools {
  const tools = page.querySelector<HTMLElement>("[data-result-tools]") ?? page;
  const shown = {
    answer: () => current().answer,
    state: () => current().one?.state(),
    enter: (values: Entered) => {
      current().one?.enter(values);
    },
  };
  const converter = startConvert(tools, data, shown, address);
  const report = () =>
    createReport(current(), converter.text(), address.query(), data);
  const refresh = () => {
    converter.refresh();
    writeReport(tools, report(), data.locale);
  };
  writeOlder(page, address.query(), data);
  document.addEventListener(NEW_DAY, refresh);
  tools.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>(
      "[data-take]",
    );
    if (button) takeResult(button, report(), data);
  });
  return { refresh, restore: converter.restore };
}

function createReport(
  { mode, answer, notes, one }: Current,
  converted: string,
  query: string,
  data: PlannerData,
): ResultReport {
  const page = location.origin + location.pathname;
  return {
    title: `${data.title} – ${data.words[mode] ?? ""}`,
    about: [data.names, data.term],
    formula: one?.state().shown?.formula ?? "",
    answer,
    notes: [...notes, converted].filter(Boolean),
    dated: renderDated(todayThere(), data),
    link: resultLink(page, query, data),
  };
}

/** Shows what goes with a result; without one, only its link can be copied. */
function writeReport(
  tools: HTMLElement,
  { answer, dated, link }: ResultReport,
  locale: Locale,
): void {
  const { kind = "invalid" } = answer.data;
  const isAnswered = kind !== "invalid";
  writeText(tools, "dated", isAnswered ? dated : "", locale);
  const place = partOf(tools, "address");
  if (place) place.textContent = link;
  for (const button of tools.querySelectorAll<HTMLButtonElement>("[data-take]"))
    button.disabled = !isAnswered && button.dataset["take"] !== "link";
}

/** Says what changed since an older version of the site made the link. */
function writeOlder(page: HTMLElement, query: string, data: PlannerData): void {
  const older = renderOlder(readOwn(query, plannerParameters(data)), data);
  writeText(page, "older", older ?? "", data.locale);
  showPart(page, "older", older !== undefined);
}
