import { firstValue, readOwn } from "../../domain/benefit/address-query.ts";
import {
  CONVERSION_FIELDS,
  type ConversionInputs,
} from "../../domain/benefit/conversion.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { announcer } from "../browser/announce.ts";
import { attempt } from "../browser/attempt.ts";
import { copyBy } from "../browser/copy-by.ts";
import { NEW_DAY } from "../browser/follow-days.ts";
import type { OwnAddress } from "../browser/own-address.ts";
import type { Answer } from "../calculator/answer.ts";
import { fillForm, readForm } from "../calculator/form-fields.ts";
import { todayThere } from "../calculator/term-now.ts";
import {
  partOf,
  showPart,
  spoken,
  writeProblems,
  writeText,
} from "../calculator/write-answer.ts";
import {
  conversionQuery,
  PLANNER_PARAMETERS,
  renderConversion,
  renderDated,
  renderOlder,
  resultLink,
} from "./render-tools.ts";
import { reportCsv, reportText, type ResultReport } from "./result-report.ts";

/** Which of the page's two calculators: one benefit, or a plan of several. */
export type Mode = "one" | "plan";

/** The calculator that is shown, and what it says. */
export interface Current {
  readonly mode: Mode;
  readonly answer: Answer;
}

export interface ResultTools {
  /** To be called after each new result, and when its address has changed. */
  readonly refresh: () => void;
  /** Shows the conversion that the address asks for. */
  readonly restore: () => void;
}

/** What one can do with a result: copy, save, print, convert. */
export function startTools(
  page: HTMLElement,
  data: PlannerData,
  current: () => Current,
  address: OwnAddress,
): ResultTools {
  const tools = page.querySelector<HTMLElement>("[data-result-tools]") ?? page;
  const form = tools.querySelector<HTMLFormElement>("[data-convert]");
  const { locale } = data;
  const typed = () => readForm(form, {}) as ConversionInputs;
  const asked = () => readOwn(address.query(), PLANNER_PARAMETERS);
  const conversion = () => renderConversion(typed(), current().answer, data);
  const report = (): ResultReport => {
    const { mode, answer } = current();
    return {
      title: `${data.title} – ${data.words[mode] ?? ""}`,
      answer,
      note: conversion().text,
      dated: renderDated(todayThere(), data),
      link: resultLink(
        location.origin + location.pathname,
        address.query(),
        data,
      ),
    };
  };
  const restore = () => {
    const values = Object.fromEntries(
      CONVERSION_FIELDS.map((name) => [name, firstValue(asked(), name)]),
    );
    fillForm(form, values);
    if (conversionQuery(typed()))
      form?.closest("details")?.setAttribute("open", "");
  };
  const refresh = () => {
    const { kind = "invalid" } = current().answer.data;
    const isAnswered = kind !== "invalid";
    const { note, dated, link } = report();
    writeText(tools, "converted", note, locale);
    writeText(tools, "dated", isAnswered ? dated : "", locale);
    const place = partOf(tools, "address");
    if (place) place.textContent = link;
    if (form) writeProblems(form, conversion().problems);
    for (const button of tools.querySelectorAll<HTMLButtonElement>(
      "[data-take]",
    ))
      button.disabled = !isAnswered && button.dataset["take"] !== "link";
  };
  restore();
  const older = renderOlder(asked(), data);
  writeText(page, "older", older ?? "", locale);
  showPart(page, "older", older !== undefined);
  const announce = announcer(partOf(tools, "converted") ?? tools);
  form?.addEventListener("input", () => {
    address.keepBeside(conversionQuery(typed()));
    refresh();
    announce(() => spoken([conversion().text], conversion().problems, locale));
  });
  document.addEventListener(NEW_DAY, refresh);
  tools.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>(
      "[data-take]",
    );
    if (button) take(button, report(), data);
  });
  return { refresh, restore };
}

/** Does with a result what a button says. */
function take(
  button: HTMLButtonElement,
  report: ResultReport,
  data: PlannerData,
): void {
  const copy = (text: string) => {
    const { copied, "copy-failed": failed } = data.words;
    void copyBy(button, text, { copied, failed });
  };
  const actions: Readonly<Record<string, () => void>> = {
    link: () => {
      copy(report.link);
    },
    text: () => {
      copy(reportText(report, data));
    },
    csv: () => {
      download(reportCsv(report, data), data.csv["file"] ?? "");
    },
    print: () => attempt(print),
  };
  actions[button.dataset["take"] ?? ""]?.();
}

/** Spreadsheets take the mark at the start for UTF-8. */
const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

function download(csv: string, name: string): void {
  const link = document.createElement("a");
  const file = new Blob([MARK, csv], { type: "text/csv" });
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
