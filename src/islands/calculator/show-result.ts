import type { Locale } from "../../domain/text/local-text.ts";
import type { Fen } from "../../domain/number/money.ts";
import type { Result } from "../../domain/benefit/result.ts";
import { formatMoneyPlain } from "../../i18n/format-money.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { listRuns } from "../../i18n/list-runs.ts";
import { resultHedge, resultSums } from "../../i18n/result-words.ts";

/** What links and tests read off an `<output>` beside its kind and sum. */
interface ShownData {
  readonly low?: Fen | undefined;
  readonly limit?: string;
}

/**
 * Puts a result into the calculator's `<output>`: the words of its bound, the
 * sums, and as data what it is. Without problems to name nothing was entered yet.
 */
export function showResult(
  section: Element,
  result: Result,
  data: CalculatorData,
): void {
  const { words, locale } = data;
  const output = section.querySelector("output");
  if (!output) return;
  const isWaiting = result.kind === "invalid" && result.problems.length === 0;
  const kind = isWaiting ? undefined : result.kind;
  const sums = resultSums(result);
  const { low, limit } = shownData(result);
  setData(output, {
    kind,
    fen: sums[0],
    "fen-low": low,
    limit,
    interpretation:
      "interpretations" in result
        ? result.interpretations.join(" ")
        : undefined,
  });
  const ended = document.querySelector("[data-term-state=ended]");
  const parts = [
    [isWaiting ? "" : resultHedge(result, data)],
    listRuns(
      sums.map((_, at) => String(at)),
      locale,
    ).flatMap(({ text, isItem }) => {
      const sum = isItem ? sums[Number(text)] : undefined;
      return sum === undefined ? [text] : moneyParts(sum, locale);
    }),
    [words[kind ? (ended ? "historical" : "") : "empty"]],
  ];
  showParts(output, parts);
}

/** Puts texts into the parts of an `<output>`, which then know what they say. */
export function showParts(
  output: HTMLElement,
  texts: readonly (readonly (string | Element | undefined)[])[],
): void {
  const parts = [...output.children] as HTMLElement[];
  for (const [index, part] of parts.entries()) {
    part.replaceChildren(...(texts[index] ?? []).map((text) => text ?? ""));
    part.dataset["said"] = part.textContent;
  }
}

/**
 * A sum; on an English page with the Chinese way of saying it. Marked as
 * Chinese, that stays in one piece.
 */
function moneyParts(sum: Fen, locale: Locale): readonly (string | Element)[] {
  const chinese = document.createElement("span");
  chinese.lang = "zh-CN";
  chinese.textContent = formatMoneyPlain(sum, "zh");
  if (locale === "zh") return [chinese];
  return [`${formatMoneyPlain(sum, locale)} (`, chinese, ")"];
}

export function setData(
  output: Element,
  data: Readonly<Record<string, bigint | string | undefined>>,
): void {
  for (const [name, said] of Object.entries(data))
    if ((said ?? "") === "") output.removeAttribute(`data-${name}`);
    else output.setAttribute(`data-${name}`, `${said}`);
}

/** The least of a result, and which part of the rule decided it. */
export function shownData(result: Result): ShownData {
  switch (result.kind) {
    case "ceiling":
      return { low: result.low, limit: result.limit };
    case "fixed":
    case "choice":
      return { limit: "none" };
    case "undetermined":
      return { low: result.atLeast, limit: "cap" };
    case "ineligible":
    case "invalid":
      return {};
    default:
      return result satisfies never;
  }
}
