import type { RuleWith } from "../benefit/benefit-rule.ts";
import type { Figure } from "./figure.ts";
import type { Measure } from "../policy/measure.ts";

/**
 * The largest sum a measure names for one recipient, with its bound: a yearly
 * pool is no such sum. Undefined for a measure that names none.
 */
export function topAward(
  measure: Pick<Measure, "benefits">,
): Figure | undefined {
  return measure.benefits
    .flatMap((benefit) => sumsOf<Figure>(benefit))
    .reduce<Figure | undefined>(
      (top, sum) => (top && fenOf(top) >= fenOf(sum) ? top : sum),
      undefined,
    );
}

/** Every sum in money that a benefit names for one recipient. */
export function sumsOf<Held>(benefit: RuleWith<Held>): readonly Held[] {
  switch (benefit.kind) {
    case "cost-share":
      return [
        benefit.cap,
        ...benefit.variants.flatMap(({ cap }) => (cap ? [cap] : [])),
      ];
    case "award":
      return [benefit.cap];
    case "fixed":
      return [benefit.amount];
    case "levels":
      return benefit.levels.map(({ cap }) => cap);
    case "tiers":
      return benefit.amounts;
    case "matching":
    case "rent-free":
    case "in-kind":
      return [];
    default:
      return benefit satisfies never;
  }
}

function fenOf({ value }: Figure): bigint {
  return value.kind === "money" ? value.fen : 0n;
}
