// Shipped to the browser.
import { resultSums } from "../domain/figure/most-of.ts";
import type { Fen } from "../domain/number/money.ts";
import type { Result } from "../domain/benefit/result.ts";
import { hedgeWords, type HedgeLanguage } from "./hedge-words.ts";
import { joinWords, listWords } from "./join-words.ts";

export interface ResultLanguage extends HedgeLanguage {
  /** By kind of result. */
  readonly words: Readonly<Record<string, string>>;
}

type Say = (sum: Fen) => string;

export function resultHedge(result: Result, language: ResultLanguage): string {
  const { words, locale } = language;
  switch (result.kind) {
    case "ceiling":
      return hedgeWords({ bound: "up-to", ...result }, language);
    case "fixed":
    case "choice":
      return hedgeWords(result, language);
    case "undetermined": {
      const hedge = hedgeWords({ bound: "up-to", ...result }, language);
      return joinWords(locale, words["undetermined"], hedge);
    }
    case "ineligible":
    case "invalid":
      return words[result.kind] ?? "";
    default:
      return result satisfies never;
  }
}

/** A result in a few words: `up to RMB 10 million`. */
export function resultWords(
  result: Result,
  say: Say,
  language: ResultLanguage,
): string {
  const { locale } = language;
  const sums = listWords(resultSums(result).map(say), locale);
  return joinWords(locale, resultHedge(result, language), sums);
}
