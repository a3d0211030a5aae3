// Shipped to the browser.

/** Between which lines a chart's plot lies, in the drawing's own units. */
export const PLOT = { left: 40, right: 590, top: 26, bottom: 200 } as const;

export function acrossPlot(part: number): number {
  return PLOT.left + (PLOT.right - PLOT.left) * part;
}

/** A place above a plot's bottom, as a part of its height. */
export function upPlot(part: number): number {
  return PLOT.bottom - (PLOT.bottom - PLOT.top) * part;
}

/** A line up from an amount, and a dot where it meets its ceiling. */
export function pathTo(across: number, up: number): string {
  const height = upPlot(up);
  return `M${acrossPlot(across)} ${PLOT.bottom}V${height}m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0`;
}
