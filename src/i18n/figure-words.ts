// Shipped to the browser.
import type { RuleFigure } from "../domain/benefit/benefit-rule.ts";
import { hedgeKey } from "../domain/figure/figure-hedge.ts";
import { figureValue } from "./figure-value.ts";
import { hedgeWords, type Hedge, type HedgeLanguage } from "./hedge-words.ts";
import { joinWords } from "./join-words.ts";

type Hedged = Pick<RuleFigure, "bound" | "quote" | "discretion" | "value">;

export function hedgeOf(figure: Hedged): Hedge {
  return { bound: hedgeKey(figure), discretion: figure.discretion };
}

/**
 * A value with the words that must stand before it.
 * @example "up to RMB 10 million", "可给予最高200万元", "RMB 2 million"
 */
export function figureWords(
  figure: Hedged & Pick<RuleFigure, "printed">,
  language: HedgeLanguage,
): string {
  return joinWords(
    language.locale,
    hedgeWords(hedgeOf(figure), language),
    figureValue(figure, language.locale),
  );
}
