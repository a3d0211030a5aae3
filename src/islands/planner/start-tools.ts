import {
  firstValue,
  joinQuery,
  ownQuery,
  readOwn,
  type Parameter,
} from "../../domain/benefit/address-query.ts";
import type { IsoDate } from "../../domain/term/calendar.ts";
import { asksForPlan } from "../../domain/plan/plan-address.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { spokenResult } from "../calculator/spoken-result.ts";
import { announcer } from "../browser/announce.ts";
import { NEW_DAY } from "../browser/follow-days.ts";
import type { OwnAddress } from "../browser/own-address.ts";
import { PLANNER_PARAMETERS } from "./planner-parameters.ts";
import { readReport } from "./read-report.ts";
import {
  conversionQuery,
  fillConversion,
  showConversion,
} from "./show-conversion.ts";
import { setText } from "./set-text.ts";
import type { ShownResult } from "./shown-result.ts";
import { takeResult } from "./take-result.ts";

/** The calculator now on show, and what it has worked out. */
interface Current {
  readonly section: HTMLElement;
  readonly shown: ShownResult | undefined;
}

export interface ResultTools {
  /** To be called after each new result, and when its address has changed. */
  readonly refresh: () => void;
  /** The query of the conversion that goes along with a result. */
  readonly query: () => string;
  /** Shows the conversion that the address asks for. */
  readonly restore: () => void;
}

/** What the tools are given by their page. */
interface Surroundings {
  readonly current: () => Current;
  readonly address: Pick<OwnAddress, "query">;
  /** Told when another conversion was typed. */
  readonly converted: () => void;
}

/** What one can do with a result: copy, save, print, convert. */
export function startTools(
  page: HTMLElement,
  data: PlannerData,
  { current, address, converted }: Surroundings,
): ResultTools {
  const tools = page.querySelector<HTMLElement>("[data-result-tools]");
  const form = tools?.querySelector<HTMLFormElement>("[data-convert]");
  if (!tools || !form) return NONE;
  const asked = () => readOwn(address.query(), PLANNER_PARAMETERS);
  const restore = () => {
    fillConversion(form, asked());
  };
  const refresh = () => {
    const { section, shown } = current();
    setText(tools, "[data-converted]", showConversion(form, data, shown));
    setText(tools, "[data-address]", linkWithVersion(address.query(), data));
    const isAnswered = section.querySelector(
      "output[data-kind]:not([data-kind=invalid])",
    );
    setText(tools, "[data-dated]", isAnswered ? datedWords(data) : "");
    for (const button of tools.querySelectorAll<HTMLButtonElement>(
      "[data-take]:not([data-take=link])",
    ))
      button.disabled = !isAnswered;
  };
  restore();
  tellOlder(page, data, versionIn(asked()));
  const announce = announcer(tools.querySelector("output") ?? tools);
  form.addEventListener("input", () => {
    converted();
    announce(() => spokenResult(tools, data.locale));
  });
  document.addEventListener(NEW_DAY, refresh);
  tools.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    if (!button) return;
    const { section, shown } = current();
    takeResult(button, readReport(section, tools, data, shown), data);
  });
  return { refresh, query: () => conversionQuery(form), restore };
}

const NONE: ResultTools = {
  refresh: () => undefined,
  query: () => "",
  restore: () => undefined,
};

function versionOf({ releases }: PlannerData): string {
  return releases[0]?.[0] ?? "";
}

/** A link holds the version it was made with, so that a later one can tell. */
function linkWithVersion(query: string, data: PlannerData): string {
  const { origin, pathname } = location;
  const version = `?version=${versionOf(data)}`;
  const known = PLANNER_PARAMETERS.filter((name) => name !== "version");
  return origin + pathname + joinQuery(ownQuery(query, known), version, []);
}

/** The version of the result that an address asks for; apps have versions too. */
function versionIn(asked: readonly Parameter[]): string | undefined {
  const isOfResult = firstValue(asked, "benefit") !== "" || asksForPlan(asked);
  if (!isOfResult) return undefined;
  return /^\d+\.\d+\.\d+$/.exec(firstValue(asked, "version"))?.[0];
}

/** The day is the policy's own, as in the strip at the top. */
function datedWords(data: PlannerData): string {
  const strip = document.querySelector<HTMLElement>("[data-today]");
  const today = strip?.dataset["today"] as IsoDate | undefined;
  if (!today) return "";
  return fillWords(data.words["dated"], {
    date: formatDate(today, data.locale),
    version: versionOf(data),
  });
}

/** What changed since a link was made, where it was made by an older version. */
function tellOlder(
  page: HTMLElement,
  { releases, words }: PlannerData,
  version: string | undefined,
): void {
  const place = page.querySelector<HTMLElement>("[data-older]");
  const at = releases.findIndex(([one]) => one === version);
  if (!place || !version || at === 0) return;
  const since = releases.slice(0, Math.max(at, 0)).map(([, said]) => said);
  place.hidden = false;
  place.textContent = fillWords(words[at < 0 ? "unknown-version" : "older"], {
    version,
    current: releases[0]?.[0] ?? "",
    changes: since.join(" "),
  });
}
