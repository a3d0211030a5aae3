import { todayIn } from "../../domain/calendar.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { readReport } from "./read-report.ts";
import {
  fillConversion,
  keepConversion,
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
  /** To be called after each new result. */
  readonly refresh: () => void;
}

/** What one can do with a result: copy, save, print, convert. */
export function startTools(
  page: HTMLElement,
  data: PlannerData,
  current: () => Current,
): ResultTools {
  const tools = page.querySelector<HTMLElement>("[data-result-tools]");
  const form = tools?.querySelector<HTMLFormElement>("[data-convert]");
  if (!tools || !form) return { refresh: () => undefined };
  const query = new URLSearchParams(location.search);
  fillConversion(form, query);
  tellOlder(page, data, query.get("version"));
  const refresh = () => {
    const { section, shown } = current();
    keepConversion(form);
    setText(tools, "[data-converted]", showConversion(form, data, shown));
    setText(tools, "[data-address]", linkWithVersion(data));
    const isAnswered = section.querySelector(
      "output[data-kind]:not([data-kind=invalid])",
    );
    setText(tools, "[data-dated]", isAnswered ? datedWords(data) : "");
    for (const button of tools.querySelectorAll<HTMLButtonElement>(
      "[data-take]:not([data-take=link])",
    ))
      button.disabled = !isAnswered;
  };
  form.addEventListener("input", refresh);
  tools.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { section, shown } = current();
    takeResult(target, readReport(section, tools, data, shown), data);
  });
  return { refresh };
}

function versionOf({ releases }: PlannerData): string {
  return releases[0]?.[0] ?? "";
}

/** A link holds the version it was made with, so that a later one can tell. */
function linkWithVersion(data: PlannerData): string {
  const { origin, pathname } = location;
  const search = location.search.replace(/&?version=[^&]*/, "");
  const start = search.length > 1 ? `${search}&` : "?";
  return `${origin}${pathname}${start}version=${versionOf(data)}`;
}

/** The day is the policy's own, as in the strip at the top. */
function datedWords(data: PlannerData): string {
  const term = document.querySelector<HTMLElement>("[data-term]");
  const [zone = "UTC"] = term?.dataset["term"]?.split(" ") ?? [];
  return fillWords(data.words["dated"], {
    date: formatDate(todayIn(zone, Date.now()), data.locale),
    version: versionOf(data),
  });
}

/** What changed since a link was made, where it was made by an older version. */
function tellOlder(
  page: HTMLElement,
  { releases, words }: PlannerData,
  version: string | null,
): void {
  const place = page.querySelector<HTMLElement>("[data-older]");
  const at = releases.findIndex(([one]) => one === version);
  if (!place || !version || at === 0) return;
  const since = releases.slice(0, Math.max(at, 0)).map(([, said]) => said);
  place.hidden = false;
  place.textContent = fillWords(words[at < 0 ? "unknown-version" : "older"], {
    version: version.slice(0, 20),
    current: releases[0]?.[0] ?? "",
    changes: since.join(" "),
  });
}
