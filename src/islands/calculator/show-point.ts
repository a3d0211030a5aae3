import { parseMoney } from "../../domain/parse-money.ts";
import type { Result } from "../../domain/result.ts";

/**
 * Marks the reader's own amount on the chart that the server drew, or hides
 * the mark when there is no ceiling or the amount lies beyond the drawing.
 */
export function showPoint(
  section: Element,
  amount: string | undefined,
  result: Result,
): void {
  const mark = section.querySelector<SVGElement>(
    "[data-of]:not([hidden]) [data-you]",
  );
  const sum = parseMoney(amount);
  const [widest = 0, highest = 0, left = 0, right = 0, top = 0, bottom = 0] = (
    mark?.dataset["you"] ?? ""
  )
    .split(" ")
    .map(Number);
  const shown =
    sum.ok && result.kind === "ceiling" && Number(sum.fen) <= widest;
  mark?.toggleAttribute("hidden", !shown);
  if (!shown) return;
  const x = left + ((right - left) * Number(sum.fen)) / widest;
  const y = bottom - ((bottom - top) * Number(result.fen)) / highest;
  mark?.setAttribute("d", `M${x} ${bottom}V${y}m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0`);
}
