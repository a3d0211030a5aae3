import {
  fenOf,
  type RuleFigure,
  type RuleWith,
} from "../benefit/benefit-rule.ts";
import { figuresHeld, KINDS_HELD } from "../benefit/figures-held.ts";
import type { Measure } from "../policy/measure.ts";
import type { Figure } from "./figure.ts";

/**
 * The largest sum a measure names for one recipient, with its bound: a yearly
 * pool is no such sum. Undefined for a measure that names none.
 */
export function topAward(
  measure: Pick<Measure, "benefits">,
): Figure | undefined {
  const uses = measure.benefits.flatMap((each) => sumsOf<Figure>(each));
  return largest(uses.map(({ figure }) => figure));
}

/** The largest sum a benefit names for one recipient, if it names one. */
export function topSum<Held extends RuleFigure>(
  benefit: RuleWith<Held>,
): Held | undefined {
  return largest(sumsOf(benefit).map(({ figure }) => figure));
}

/** Every sum in money that a benefit names for one recipient, and its place. */
export function sumsOf<Held>(benefit: RuleWith<Held>) {
  return figuresHeld(benefit).filter(
    ({ key }) => KINDS_HELD[key] === "money" && key !== "pool",
  );
}

/** Of equal ones the first. */
function largest<Held extends RuleFigure>(
  sums: readonly Held[],
): Held | undefined {
  return sums.reduce<Held | undefined>(
    (top, sum) => (top && fenOf(top) >= fenOf(sum) ? top : sum),
    undefined,
  );
}
