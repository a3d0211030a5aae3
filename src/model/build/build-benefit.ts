import type { Benefit, Variant } from "../../domain/benefit/benefit.ts";
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
  return withFigures(yaml, (id) => figures.get(id) as Figure);
}

type FigureOf = (id: string) => Figure;

function withFigures(yaml: BenefitYaml, figure: FigureOf): Benefit {
  const { pool: poolId, ...rest } = yaml;
  const pool = poolId === undefined ? {} : { pool: figure(poolId) };
  switch (rest.kind) {
    case "cost-share":
      return {
        ...withRate(rest, figure),
        ...pool,
        cap: figure(rest.cap),
        variants: rest.variants.map((variant) => buildVariant(variant, figure)),
      };
    case "award":
      return { ...rest, ...pool, cap: figure(rest.cap) };
    case "fixed":
      return { ...rest, ...pool, amount: figure(rest.amount) };
    case "levels":
      return {
        ...rest,
        ...pool,
        levels: rest.levels.map((level) => ({
          ...level,
          cap: figure(level.cap),
        })),
      };
    case "tiers":
      return {
        ...rest,
        ...pool,
        amounts: rest.amounts.map(figure),
        window: figure(rest.window),
      };
    case "matching":
      return { ...rest, ...pool, ratio: figure(rest.ratio) };
    case "rent-free":
      return { ...rest, ...pool, window: figure(rest.window) };
    case "in-kind":
      return { ...rest, ...pool };
    default:
      return rest satisfies never;
  }
}

function buildVariant(
  yaml: Extract<BenefitYaml, { kind: "cost-share" }>["variants"][number],
  figure: FigureOf,
): Variant {
  const { cap, ...rest } = yaml;
  const built = withRate(rest, figure);
  return cap === undefined ? built : { ...built, cap: figure(cap) };
}

/** The same with the figure of its rate; without one where it has none. */
function withRate<T extends { readonly rate?: string }>(
  yaml: T,
  figure: FigureOf,
): Omit<T, "rate"> & { readonly rate?: Figure } {
  const { rate, ...rest } = yaml;
  return rate === undefined ? rest : { ...rest, rate: figure(rate) };
}
