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
  const drawing = mark?.dataset["you"]?.split(" ").map(Number);
  if (!mark || !drawing) return;
  const shown =
    sum.ok &&
    result.kind === "ceiling" &&
    Number(sum.fen) <= Number(drawing[0]);
  mark.toggleAttribute("hidden", !shown);
  if (shown)
    mark.setAttribute(
      "d",
      pathTo(Number(sum.fen), Number(result.fen), drawing),
    );
}

/** A line up from the amount, and a dot where it meets the ceiling. */
export function pathTo(
  amount: number,
  ceiling: number,
  [widest = 1, highest = 1, left = 0, right = 0, top = 0, bottom = 0]: number[],
): string {
  const x = left + ((right - left) * amount) / widest;
  const y = bottom - ((bottom - top) * ceiling) / highest;
  return `M${x} ${bottom}V${y}m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0`;
}
