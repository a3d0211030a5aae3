// Shipped to the browser.
import type { RuleFigure } from "../domain/benefit/benefit-rule.ts";
import { hedgeKey } from "../domain/figure/figure-hedge.ts";
import { boundedValue, type Valued } from "./figure-value.ts";
import { hedgeWords, type Hedge, type HedgeLanguage } from "./hedge-words.ts";
import { joinWords } from "./join-words.ts";

type Hedged = Pick<RuleFigure, "bound" | "quote" | "discretion" | "value">;

export function hedgeOf(figure: Hedged): Hedge {
  return { bound: hedgeKey(figure), discretion: figure.discretion };
}

/**
 * A value with the words that must stand before it.
 * @example "up to RMB 10 million", "可给予最高200万元", "每人每月最高1000元"
 */
export function figureWords(
  figure: Hedged & Valued,
  language: HedgeLanguage,
): string {
  const { locale } = language;
  const { bound, discretion } = hedgeOf(figure);
  return joinWords(
    locale,
    hedgeWords({ discretion }, language),
    boundedValue(
      figure,
      hedgeWords({ bound, discretion: [] }, language),
      locale,
    ),
  );
}
