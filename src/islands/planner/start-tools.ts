import { firstValue, readOwn } from "../../domain/benefit/address-query.ts";
import {
  CONVERSION_FIELDS,
  type ConversionInputs,
} from "../../domain/benefit/conversion.ts";
import type { Locale } from "../../domain/text/languages.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { announcer } from "../browser/announce.ts";
import { NEW_DAY } from "../browser/follow-days.ts";
import type { AddressBeside } from "../browser/address-beside.ts";
import type { Answer } from "../calculator/answer.ts";
import { fillForm, readForm } from "../calculator/form-fields.ts";
import { todayThere } from "../browser/today-there.ts";
import { spoken } from "../calculator/answer-nodes.ts";
import { partOf, showPart, writeText } from "../calculator/write-answer.ts";
import { writeProblems } from "../calculator/write-problems.ts";
import {
  conversionQuery,
  plannerParameters,
  renderConversion,
  renderDated,
  renderOlder,
  resultLink,
} from "./render-tools.ts";
import type { ResultReport } from "./result-report.ts";
import { takeResult } from "./take-result.ts";

/** The page's two calculators: one benefit, or a plan of several. */
export type Mode = "one" | "plan";

export interface Current {
  readonly mode: Mode;
  readonly answer: Answer;
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
  const form = tools.querySelector<HTMLFormElement>("[data-convert]");
  const conversion = () =>
    renderConversion(readTyped(form), current().answer, data);
  const report = () =>
    createReport(current(), conversion().text, address.query(), data);
  const refresh = () => {
    writeReport(tools, report(), data.locale);
    if (form) writeProblems(form, conversion().problems);
  };
  const restore = () => {
    restoreConversion(form, address.query());
  };
  restore();
  writeOlder(page, address.query(), data);
  const announce = announcer(partOf(tools, "converted") ?? tools);
  form?.addEventListener("input", () => {
    const converted = conversionQuery(readTyped(form));
    address.keepBeside(converted, CONVERSION_FIELDS);
    refresh();
    announce(() => {
      const { text, problems } = conversion();
      return spoken([text], problems, data.locale);
    });
  });
  document.addEventListener(NEW_DAY, refresh);
  tools.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>(
      "[data-take]",
    );
    if (button) takeResult(button, report(), data);
  });
  return { refresh, restore };
}

function readTyped(form: HTMLFormElement | null): ConversionInputs {
  return readForm(form, {}) as ConversionInputs;
}

function restoreConversion(form: HTMLFormElement | null, query: string): void {
  const asked = readOwn(query, CONVERSION_FIELDS);
  const values = Object.fromEntries(
    CONVERSION_FIELDS.map((name) => [name, firstValue(asked, name)]),
  );
  fillForm(form, values);
  if (conversionQuery(readTyped(form)))
    form?.closest("details")?.setAttribute("open", "");
}

function createReport(
  { mode, answer }: Current,
  note: string,
  query: string,
  data: PlannerData,
): ResultReport {
  const page = location.origin + location.pathname;
  return {
    title: `${data.title} – ${data.words[mode] ?? ""}`,
    answer,
    note,
    dated: renderDated(todayThere(), data),
    link: resultLink(page, query, data),
  };
}

/** Shows what goes with a result; without one, only its link can be copied. */
function writeReport(
  tools: HTMLElement,
  { answer, note, dated, link }: ResultReport,
  locale: Locale,
): void {
  const { kind = "invalid" } = answer.data;
  const isAnswered = kind !== "invalid";
  writeText(tools, "converted", note, locale);
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
