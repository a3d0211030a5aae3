import type { Benefit } from "../benefit/benefit.ts";
import { figuresHeld } from "../benefit/figures-held.ts";
import type { Measure } from "../policy/measure.ts";
import type { Figure } from "./figure.ts";

/** The figures that a measure's page shows large of one support. */
export interface SupportFigures {
  /** Undefined for figures that belong to no support. */
  readonly support: Benefit | undefined;
  /** None where the text names no sum for the support. */
  readonly figures: readonly Figure[];
}

type Shown = Pick<Measure, "benefits" | "keyFigures">;

/**
 * The key figures of a measure by the support they belong to, both in the
 * measure's order; last those of no support. A yearly total is not among
 * them: it is for everyone together.
 */
export function figuresBySupport({
  benefits,
  keyFigures,
}: Shown): readonly SupportFigures[] {
  const pools = poolFigures({ benefits, keyFigures });
  const own = benefits.flatMap((support) => {
    const held = new Set(figuresHeld<Figure>(support).map(idOf));
    if (support.pool) held.delete(support.pool.id);
    const figures = keyFigures.filter(
      (figure) => held.has(figure.id) && !pools.includes(figure),
    );
    // Nothing shown large of what has figures does not mean that it has none.
    return figures.length > 0 || held.size === 0 ? [{ support, figures }] : [];
  });
  const grouped = new Set([pools, ...own.map(({ figures }) => figures)].flat());
  const others = keyFigures.filter((figure) => !grouped.has(figure));
  return others.length > 0
    ? [...own, { support: undefined, figures: others }]
    : own;
}

export function poolFigures({
  benefits,
  keyFigures,
}: Shown): readonly Figure[] {
  return keyFigures.filter(({ id }) =>
    benefits.some(({ pool }) => pool?.id === id),
  );
}

function idOf({ figure }: { readonly figure: Figure }): string {
  return figure.id;
}
