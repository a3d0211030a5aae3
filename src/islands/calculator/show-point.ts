import type { Ceiling, Result } from "../../domain/benefit/result.ts";

/**
 * Marks the reader's own amount on the chart that the server drew, or hides
 * the mark when there is no ceiling or the amount lies beyond the drawing.
 */
export function showPoint(section: Element, result: Result): void {
  const mark = section.querySelector<SVGElement>(
    "[data-of]:not([hidden]) [data-you]",
  );
  const amount = result.kind === "ceiling" && amountOf(result);
  const [widest, highest] = mark?.dataset["you"]?.split(" ") ?? [];
  if (!mark) return;
  const shown = result.kind === "ceiling" && Number(amount) <= Number(widest);
  mark.toggleAttribute("hidden", !shown);
  if (shown)
    mark.setAttribute(
      "d",
      pathTo(
        Number(amount) / Number(widest),
        Number(result.fen) / Number(highest),
      ),
    );
}

/** The amount of which the ceiling is a share. */
function amountOf({ steps }: Ceiling) {
  for (const step of steps)
    if (step.kind === "arithmetic" && "rate" in step.values)
      return step.values["amount"];
  return undefined;
}

/** Where every chart's plot ends, in the drawing's own units. */
export const LEFT = 40;
export const RIGHT = 590;
export const TOP = 26;
export const BOTTOM = 200;

/**
 * A line up from the amount, and a dot where it meets the ceiling, both as
 * parts of the plot's own width and height.
 */
export function pathTo(across: number, up: number): string {
  const x = LEFT + (RIGHT - LEFT) * across;
  const y = BOTTOM - (BOTTOM - TOP) * up;
  return `M${x} ${BOTTOM}V${y}m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0`;
}
