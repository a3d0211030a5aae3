import { fewestFullAwards } from "../domain/figure/pool.ts";
import type { Figure } from "../domain/figure/figure.ts";
import type { Measure } from "../domain/policy/measure.ts";
import { figureValue } from "./figure-value.ts";
import type { View } from "./view.ts";

/**
 * The reach of a yearly total, if the measure gives one sum from it: of
 * several kinds of support, by the one that uses it up with the fewest.
 */
export function poolWords(
  { locale, t, say }: Pick<View, "locale" | "t" | "say">,
  { benefits }: Pick<Measure, "benefits">,
  pool: Pick<Figure, "id">,
): string | undefined {
  // A benefit whose amount the text leaves open has no full award to count.
  const awards = benefits
    .filter((benefit) => benefit.pool?.id === pool.id && !benefit.open.length)
    .flatMap((benefit) => {
      const fewest = fewestFullAwards(benefit);
      return fewest ? [{ ...fewest, name: benefit.name }] : [];
    });
  const [top] = awards.sort((a, b) => Number(a.count - b.count));
  if (!top) return undefined;
  const key = benefits.length > 1 ? "arithmetic" : "arithmetic-sole";
  return t(`pool.${key}`, {
    support: say(top.name),
    award: figureValue(top.award, locale),
    count: String(top.count),
  });
}
