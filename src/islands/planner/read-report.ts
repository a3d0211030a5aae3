import type { ReportStep, ResultReport } from "../../i18n/result-report.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { joinWords } from "../../i18n/join-words.ts";
import type { ShownResult } from "./shown-result.ts";

/**
 * A result as the page shows it: what is copied, saved and printed is what
 * was read, hedges included.
 */
export function readReport(
  section: Element,
  tools: Element,
  { locale }: PlannerData,
  shown: ShownResult | undefined,
): ResultReport {
  const text = (place: ParentNode, selector: string) =>
    place.querySelector(selector)?.textContent?.trim() ?? "";
  const output = section.querySelector("output");
  const note = text(tools, "[data-converted]");
  return {
    title: `${text(document, "h1")} – ${text(section, "h2")}`,
    given: [...section.querySelectorAll("[data-given] > div")].map(
      (pair) => [text(pair, "dt"), text(pair, "dd")] as const,
    ),
    result: joinWords(
      locale,
      ...[...(output?.children ?? [])].map((part) => part.textContent),
    ),
    most: shown?.most,
    least: shown?.least,
    steps: [...section.querySelectorAll(".steps > li")].map(readStep),
    readingsOf: text(section, ".readings h3"),
    readings: [...section.querySelectorAll(".readings li")].map(readStep),
    notes: note ? [note] : [],
    dated: text(tools, "[data-dated]"),
    caution: text(tools, "[data-caution]"),
    link: text(tools, "[data-address]"),
  };
}

/** Its words are what stands before the link and the quote. */
function readStep(row: Element): ReportStep {
  const link = row.querySelector("a");
  const quote = row.querySelector("q");
  const words = [...row.childNodes].filter(
    (node) => node !== link && node !== quote,
  );
  return {
    text: words
      .map(({ textContent }) => textContent)
      .join("")
      .trim(),
    sentence: link?.textContent ?? "",
    link: link?.href ?? "",
    quote: quote?.textContent ?? "",
  };
}
