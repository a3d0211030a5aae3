import type { Figure } from "../domain/figure.ts";
import type { Locale } from "../domain/local-text.ts";
import { figureValue, hedgeKey } from "./describe-figure.ts";
import type { Translate } from "./translator.ts";

/**
 * A value with the words that must stand before it; an exact value has none.
 * @example "up to RMB 10 million", "最高1000万元", "RMB 2 million"
 */
export function figureWords(
  figure: Figure,
  locale: Locale,
  t: Translate,
): string {
  const value = figureValue(figure, locale);
  if (figure.bound === "exact") return value;
  const hedge = t(`hedge.${hedgeKey(figure)}`);
  return locale === "zh" ? hedge + value : `${hedge} ${value}`;
}
