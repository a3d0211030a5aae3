import { fenOf, type RuleFigure } from "../benefit/benefit-rule.ts";
import {
  figuresHeld,
  type FigureKey,
  type FigurePlace,
} from "../benefit/figures-held.ts";
import type { Benefit } from "../benefit/benefit.ts";
import type { Measure } from "../policy/measure.ts";
import type { Figure } from "./figure.ts";

/**
 * The largest sum a measure names for one recipient, with its bound: a yearly
 * pool is no such sum. Undefined for a measure that names none.
 */
export function topAward(
  measure: Pick<Measure, "benefits">,
): Figure | undefined {
  const uses = measure.benefits.flatMap((each) => sumsOf(each));
  return largestSum(uses.map(({ figure }) => figure));
}

/** The largest sum a benefit names for one recipient, if it names one. */
export function topSum(benefit: Benefit): Figure | undefined {
  return largestSum(sumsOf(benefit).map(({ figure }) => figure));
}

/** Every sum in money that a benefit names for one recipient, and its place. */
export function sumsOf(benefit: Benefit) {
  return figuresHeld<Figure>(benefit).filter(
    ({ figure, key, place }) =>
      key !== "pool" &&
      key !== "threshold" &&
      !isMeasure(key, place) &&
      figure.value.kind === "money" &&
      // So much for each is no sum of one recipient.
      !figure.per,
  );
}

/** A limit that something is measured by, and not cut off at: it is not given. */
function isMeasure(key: FigureKey, place: FigurePlace): boolean {
  return key === "limit" && place.at(-3) !== "least";
}

/** The largest of some sums; of equal ones the first. */
export function largestSum<Held extends Pick<RuleFigure, "id" | "value">>(
  sums: readonly Held[],
): Held | undefined {
  return sums.reduce<Held | undefined>(
    (top, sum) => (top && fenOf(top) >= fenOf(sum) ? top : sum),
    undefined,
  );
}
