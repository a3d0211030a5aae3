import type { Result, Step } from "../../domain/result.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { formatMoneyPlain } from "../../i18n/format-money.ts";
import { sentenceNumber } from "../../i18n/sentence-label.ts";
import { formatRate, formatRatio } from "../../i18n/format-quantity.ts";

/** The working: each step a sentence that ends in what it rests on. */
export function showSteps(
  section: Element,
  result: Result,
  data: CalculatorData,
): void {
  const { words, quotes, readings } = data;
  const item = (text = "", sentence = "", said = "") => {
    const row = document.createElement("li");
    const link = document.createElement("a");
    link.href = `#${sentence}`;
    link.textContent = sentenceNumber(sentence);
    const quote = document.createElement("q");
    quote.lang = "zh-CN";
    quote.textContent = said;
    row.append(`${text} `, link, " ", quote);
    return row;
  };
  const rows =
    result.kind === "ineligible"
      ? [item(words["excluded"], result.sentence, quotes[result.figure])]
      : "steps" in result
        ? [
            ...result.steps.map((step) =>
              item(stepWords(step, data), step.sentence, quotes[step.figure]),
            ),
            ...result.interpretations.map((id) =>
              item(...(readings[id] ?? [])),
            ),
          ]
        : [];
  section.querySelector("ol")?.replaceChildren(...rows);
}

/** A step as a sentence of the page's language, its placeholders filled. */
function stepWords(
  { code, values }: Step,
  { words, locale }: CalculatorData,
): string | undefined {
  return words[code]?.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key] ?? 0;
    if (typeof value === "bigint") return formatMoneyPlain(value, locale);
    if (typeof value === "number") return String(value);
    return key === "ratio" ? formatRatio(value) : formatRate(value);
  });
}
