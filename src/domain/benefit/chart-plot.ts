// Shipped to the browser.

/**
 * Between which heights of a chart its plot lies, in pixels. Across it has the
 * whole width, in parts of it: the drawing is as wide as there is room, its
 * words and lines of the same size.
 */
export const PLOT = { top: 28, bottom: 150 } as const;

/** A place across a plot, as a part of its width. */
export function acrossPlot(part: number): string {
  return `${Number((part * 100).toFixed(1))}%`;
}

/** A place above a plot's bottom, as a part of its height. */
export function upPlot(part: number): number {
  return Math.round(PLOT.bottom - (PLOT.bottom - PLOT.top) * part);
}

/** A line up from an amount, and a dot where it meets its ceiling. */
export function pathTo(up: number): string {
  return `M0 ${PLOT.bottom}V${upPlot(up)}m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0`;
}
