import type { Figure } from "./figure.ts";

/** In the order of the page of all figures. */
export const FIGURE_KINDS = ["limit", "rate", "total", "sum", "other"] as const;
/**
 * A limit for one recipient or project, a share, a yearly total for all, a sum
 * that the text states without a limit, or what is no money: a period, a date.
 */
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** @param pools the yearly totals of the figure's policy */
export function figureKind(
  figure: Pick<Figure, "id" | "value" | "bound">,
  pools: readonly Pick<Figure, "id">[],
): FigureKind {
  switch (figure.value.kind) {
    case "money":
      if (pools.some(({ id }) => id === figure.id)) return "total";
      return figure.bound === "at-most" ? "limit" : "sum";
    case "rate":
    case "ratio":
      return "rate";
    case "period":
    case "range":
    case "count":
    case "date":
    case "scale":
      return "other";
    default:
      return figure.value satisfies never;
  }
}
