// Shipped to the browser.
import { resultSums, type Counted } from "../domain/figure/most-of.ts";
import type { Fen } from "../domain/number/money.ts";
import type { PlanResult } from "../domain/plan/plan-result.ts";
import type { Result } from "../domain/benefit/result.ts";
import { fillWords } from "./fill-words.ts";
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

export function planHedge(
  plan: Counted<PlanResult>,
  language: ResultLanguage,
): string {
  const { words, locale } = language;
  if (plan.kind !== "undetermined")
    return hedgeWords(
      {
        bound: plan.kind === "ceiling" ? "up-to" : undefined,
        discretion: plan.discretion,
      },
      language,
    );
  // Of sums of which one is given none lies between two.
  const key = plan.fens ? "undetermined" : "open-range";
  return joinWords(locale, words[key], hedgeWords(plan, language));
}

/** The sums of a plan, each said in one's own way. */
export function planSums(
  plan: Counted<PlanResult>,
  say: Say,
  { words, locale }: ResultLanguage,
): string {
  if (plan.fens) return listWords(plan.fens.map(say), locale);
  if (plan.kind !== "undetermined") return say(plan.fen);
  const { atLeast, atMost } = plan;
  return fillWords(words["range"], { low: say(atLeast), high: say(atMost) });
}
