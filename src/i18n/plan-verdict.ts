// Shipped to the browser.
import type { Counted } from "../domain/figure/most-of.ts";
import type { Fen } from "../domain/number/money.ts";
import type { PlanResult } from "../domain/plan/plan-result.ts";
import { fillWords } from "./fill-words.ts";
import { hedgeWords } from "./hedge-words.ts";
import { joinWords, listWords } from "./join-words.ts";
import type { ResultLanguage } from "./result-words.ts";

type Say = (sum: Fen) => string;

/** The words before a plan's sums: an open plan leads with its most. */
export function planHedge(
  plan: Counted<PlanResult>,
  language: ResultLanguage,
): string {
  const { words, locale } = language;
  const { kind, discretion } = plan;
  if (kind !== "undetermined") {
    const bound = kind === "ceiling" ? "up-to" : undefined;
    return hedgeWords({ bound, discretion }, language);
  }
  // Of sums of which one is given none lies between two.
  if (plan.fens)
    return joinWords(locale, words["undetermined"], hedgeWords(plan, language));
  const isLeft = discretion.length > 0;
  const hedge = isLeft
    ? hedgeWords({ bound: "up-to", discretion }, language)
    : (words["at-most"] ?? "");
  return fillWords(words["open-hedge"], { hedge });
}

/**
 * The sums of a plan, each said in one's own way.
 * @param isCut whether a rule has taken something off already
 */
export function planSums(
  plan: Counted<PlanResult>,
  say: Say,
  { words, locale }: ResultLanguage,
  isCut: boolean,
): string {
  if (plan.fens) return listWords(plan.fens.map(say), locale);
  if (plan.kind !== "undetermined") return say(plan.fen);
  return fillWords(words[isCut ? "open-sum-cut" : "open-sum"], {
    high: say(plan.atMost),
  });
}

/** What an open plan comes to at the worst; "" of any other. */
export function planWorst(
  plan: Counted<PlanResult>,
  say: Say,
  { words }: ResultLanguage,
): string {
  if (plan.kind !== "undetermined" || plan.fens) return "";
  const { atLeast } = plan;
  const key = atLeast > 0n ? "open-low" : "open-none";
  return fillWords(words[key], { low: say(atLeast) });
}
