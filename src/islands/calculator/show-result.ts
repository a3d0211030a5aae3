import type { Fen } from "../../domain/money.ts";
import type { Result } from "../../domain/result.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";

/** What links and tests read off an `<output>`; sums in fen. */
interface Shown {
  readonly sums: readonly Fen[];
  readonly low?: Fen | undefined;
  readonly limit?: string;
}

/**
 * Puts a result into the calculator's `<output>`: the words of its bound, the
 * sums, and as data what it is. Before anything was typed it is no result.
 */
export function showResult(
  section: Element,
  result: Result,
  { words, locale }: CalculatorData,
): void {
  const output = section.querySelector("output");
  if (!output) return;
  const kind = isWaiting(result) ? undefined : result.kind;
  const { sums, low, limit } = shownOf(result);
  setData(output, {
    kind,
    fen: sums[0],
    "fen-low": low,
    limit,
    interpretation:
      "steps" in result ? result.interpretations.join(" ") : undefined,
  });
  const ended = document.querySelector("[data-term-state=ended]");
  const texts = [
    words[kind ?? ""],
    sums.map((sum) => formatMoney(sum, locale)).join(words["or"]),
    words[kind ? (ended ? "historical" : "") : "empty"],
  ];
  for (const [index, part] of [...output.children].entries())
    part.textContent = texts[index] ?? "";
}

/** Nothing was typed yet where something has to be. */
function isWaiting(result: Result): boolean {
  return (
    result.kind === "invalid" &&
    result.problems.every(({ problem }) => problem === "empty")
  );
}

export function setData(
  output: Element,
  data: Readonly<Record<string, bigint | string | undefined>>,
): void {
  for (const [name, said] of Object.entries(data))
    if ((said ?? "") === "") output.removeAttribute(`data-${name}`);
    else output.setAttribute(`data-${name}`, `${said}`);
}

export function shownOf(result: Result): Shown {
  switch (result.kind) {
    case "ceiling":
      return { sums: [result.fen], low: result.low, limit: result.limit };
    case "fixed":
      return { sums: [result.fen], limit: "none" };
    case "choice":
      return { sums: result.fens, limit: "none" };
    case "undetermined":
      return { sums: [result.atMost], low: result.atLeast, limit: "cap" };
    case "ineligible":
    case "invalid":
      return { sums: [] };
    default:
      return result satisfies never;
  }
}
