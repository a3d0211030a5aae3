import type { Benefit } from "../benefit/benefit.ts";
import { fenOf } from "../benefit/benefit-rule.ts";
import { levelsOf, variantsOf } from "../benefit/parts-of.ts";
import { fen, type Fen } from "../number/money.ts";
import type { Measure } from "../policy/measure.ts";
import type { LocalText } from "../text/local-text.ts";
import type { Figure } from "./figure.ts";
import { sumsOf } from "./top-award.ts";

export interface SupportSum {
  readonly figure: Figure;
  readonly sum: Fen;
  /** The one level or applicant it is for. */
  readonly of?: LocalText;
}

/** A benefit and all sums it names for one recipient, the largest first. */
export interface SupportSums {
  readonly measure: Measure;
  readonly benefit: Benefit;
  readonly sums: readonly SupportSum[];
}

/** The benefits that name sums, the one with the largest first. */
export function supportSums(
  measures: readonly Measure[],
): readonly SupportSums[] {
  return measures
    .flatMap((measure) =>
      measure.benefits.map((benefit) => ({
        measure,
        benefit,
        sums: sumsNamed(benefit),
      })),
    )
    .filter(({ sums }) => sums.length > 0)
    .sort((a, b) => compareSums(topOf(b), topOf(a)));
}

function sumsNamed(benefit: Benefit): readonly SupportSum[] {
  const parts = [...variantsOf(benefit), ...levelsOf(benefit)];
  return sumsOf(benefit)
    .map(({ figure, place: [, part] }) => {
      const of = parts.find(({ id }) => id === part)?.label;
      return { figure, sum: fenOf(figure), ...(of && { of }) };
    })
    .sort((a, b) => compareSums(b.sum, a.sum));
}

function topOf({ sums }: SupportSums): Fen {
  return sums[0]?.sum ?? fen(0n);
}

function compareSums(a: Fen, b: Fen): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
