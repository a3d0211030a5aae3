import type { Benefit } from "../../domain/benefit/benefit.ts";
import { withFigures } from "../../domain/benefit/figures-held.ts";
import type { Figure } from "../../domain/figure/figure.ts";
import { figuresOfBenefit } from "../references/figure-uses.ts";
import type { BenefitYaml } from "../schema/benefit-schema.ts";

/** Finds a figure by its id. */
export type FigureLookup = (id: string) => Figure | undefined;

/** A benefit with its figures; undefined when one of them is not known. */
export function buildBenefit(
  yaml: BenefitYaml,
  lookup: FigureLookup,
): Benefit | undefined {
  const uses = figuresOfBenefit(yaml).map(({ id }) => lookup(id));
  const known = uses.filter((figure) => figure !== undefined);
  if (known.length < uses.length) return undefined;
  const figures = new Map(known.map((figure) => [figure.id, figure]));
  const figureOf = (id: string) => figures.get(id) as Figure;
  // The words stay as they are: only what is named by its id changes.
  return withFigures<string, Figure>(yaml, figureOf) as Benefit;
}
