import type { ReportStep, ResultReport } from "../../i18n/result-report.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { joinWords } from "../../i18n/join-words.ts";
import { said } from "../browser/said.ts";
import type { ShownResult } from "./shown-result.ts";

/**
 * A result as the page said it, hedges included: what is copied and saved is
 * what was shown, in the site's own words.
 */
export function readReport(
  section: Element,
  tools: Element,
  { locale }: PlannerData,
  shown: ShownResult | undefined,
): ResultReport {
  const text = (place: ParentNode, selector: string) =>
    said(place.querySelector(selector));
  const note = text(tools, "[data-converted]");
  return {
    title: `${text(document, "h1")} – ${text(section, "h2")}`,
    given: [...section.querySelectorAll("[data-given] > div")].map(
      (pair) => [text(pair, "dt"), text(pair, "dd")] as const,
    ),
    result: joinWords(
      locale,
      ...[...(section.querySelector("output")?.children ?? [])].map(said),
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

/** A line of a working, and where the link in it leads. */
function readStep(row: Element): ReportStep {
  const [text = "", sentence = "", quote = ""] = said(row).split("\n");
  return { text, sentence, quote, link: row.querySelector("a")?.href ?? "" };
}
