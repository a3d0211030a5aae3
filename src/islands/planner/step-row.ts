import type { PlannerData } from "../../i18n/planner-data.ts";

/** One line of a working: the words, the sentence they rest on, its quote. */
export function stepRow(
  { sentences }: PlannerData,
  text: string,
  sentence: string,
  quote?: string,
): HTMLElement {
  const row = document.createElement("li");
  const [href, name] = sentences[sentence] ?? [];
  row.append(text);
  if (href && name) {
    const link = document.createElement("a");
    link.href = href;
    link.textContent = name;
    row.append(" ", link);
  }
  if (quote) {
    const quoted = document.createElement("q");
    quoted.lang = "zh-CN";
    quoted.textContent = quote;
    row.append(" ", quoted);
  }
  return row;
}

/**
 * Leads the steps that a calculator has shown to the pages of their
 * sentences: on a measure's own page the fragment alone is enough.
 */
export function linkSteps(section: Element, { sentences }: PlannerData): void {
  for (const link of section.querySelectorAll<HTMLAnchorElement>(".steps a")) {
    const [href, name] = sentences[link.hash.slice(1)] ?? [];
    if (!href || !name) continue;
    link.href = href;
    link.textContent = name;
  }
}
