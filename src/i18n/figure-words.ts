// Shipped to the browser.
import type { Figure } from "../domain/figure.ts";
import { hedgeKey } from "../domain/figure-hedge.ts";
import type { Locale } from "../domain/local-text.ts";
import { figureValue } from "./figure-value.ts";
import { joinWords } from "./join-words.ts";

/** The interface's words of hedges, by their keys. */
export type HedgeWords = Readonly<Record<string, string>>;

/** The words that must stand before a figure's value; an exact one has none. */
export function hedgeWords(
  figure: Pick<Figure, "bound" | "says">,
  words: HedgeWords,
): string {
  return words[hedgeKey(figure) ?? ""] ?? "";
}

/**
 * A value with the words that must stand before it.
 * @example "up to RMB 10 million", "最高1000万元", "RMB 2 million"
 */
export function figureWords(
  figure: Pick<Figure, "bound" | "says" | "is" | "value">,
  words: HedgeWords,
  locale: Locale,
): string {
  const value = figureValue(figure, locale);
  return joinWords(locale, hedgeWords(figure, words), value);
}
