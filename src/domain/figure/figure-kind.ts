import type { Bound, Figure, Quantity } from "./figure.ts";

/** In the order of the page of all figures. */
export const FIGURE_KINDS = [
  "limit",
  "least",
  "rate",
  "total",
  "sum",
  "other",
] as const;
/**
 * The most or the least of money for one recipient or project, a share, a
 * yearly total for all, a sum that the text states without a limit, or what is
 * no money: a period, a date.
 */
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Of money, by its bound. */
const SUMS = {
  "at-most": "limit",
  "at-least": "least",
  exact: "sum",
  between: "sum",
  about: "sum",
} as const satisfies Record<Bound, FigureKind>;

/** Of a value, by its kind; a sum's depends on its bound. */
const KINDS = {
  money: "money",
  foreign: "money",
  rate: "rate",
  ratio: "rate",
  points: "rate",
  multiple: "rate",
  period: "other",
  range: "other",
  days: "other",
  age: "other",
  area: "other",
  count: "other",
  rank: "other",
  date: "other",
  scale: "other",
} as const satisfies Record<
  Exclude<Quantity["kind"], "span">,
  FigureKind | "money"
>;

/** @param pools the yearly totals of the figure's policy */
export function figureKind(
  figure: Pick<Figure, "id" | "value" | "bound">,
  pools: readonly Pick<Figure, "id">[],
): FigureKind {
  const { id, value, bound } = figure;
  const kind = KINDS[value.kind === "span" ? value.from.kind : value.kind];
  if (kind !== "money") return kind;
  return pools.some((pool) => pool.id === id) ? "total" : SUMS[bound];
}
