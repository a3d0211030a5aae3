import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { sentenceNumber } from "../../i18n/sentence-label.ts";

/** One line of a working: its words, the sentence they rest on, its quote. */
export interface WorkingRow {
  readonly text: string;
  readonly sentence?: string;
  readonly quote?: string;
}

/**
 * Shows how a result was come to: the steps, numbered, and apart from them
 * the readings that the site takes.
 */
export function showWorking(
  section: Element,
  data: CalculatorData,
  steps: readonly WorkingRow[],
  interpretations: readonly string[],
): void {
  const readings = interpretations.flatMap((id) => {
    const [text, sentence] = data.readings[id] ?? [];
    return text && sentence ? [{ text, sentence }] : [];
  });
  const fill = (list: string, rows: readonly WorkingRow[]) => {
    const parts = rows.map((row) => workingRow(data, row));
    section.querySelector(list)?.replaceChildren(...parts);
  };
  fill("ol.steps", steps);
  fill("[data-readings] ul", readings);
  const place = section.querySelector("[data-readings]");
  place?.toggleAttribute("hidden", readings.length === 0);
}

/** A line, and where its sentence stands: on its own page a fragment is enough. */
export function workingRow(
  { sentences }: Pick<CalculatorData, "sentences">,
  { text, sentence, quote }: WorkingRow,
): HTMLElement {
  const row = document.createElement("li");
  let name = "";
  row.append(text);
  if (sentence) {
    const link = document.createElement("a");
    const own = [`#${sentence}`, sentenceNumber(sentence)] as const;
    [link.href, link.textContent] = sentences?.[sentence] ?? own;
    row.append(" ", link);
    name = link.textContent;
  }
  if (quote) {
    const quoted = document.createElement("q");
    quoted.lang = "zh-CN";
    quoted.setAttribute("translate", "no");
    quoted.textContent = quote;
    row.append(" ", quoted);
  }
  row.dataset["said"] = [text, name, quote].join("\n");
  return row;
}
