import type { Benefit } from "../../domain/benefit/benefit.ts";
import { withFigures } from "../../domain/benefit/figures-held.ts";
import type { Figure } from "../../domain/figure/figure.ts";
import type { BenefitYaml } from "../schema/benefit-schema.ts";

/** A benefit with its figures: only what is named by an id changes. */
export function buildBenefit(
  yaml: BenefitYaml,
  figure: (id: string) => Figure,
): Benefit {
  return withFigures<string, Figure>(yaml, figure);
}
