import type { Fen } from "../../domain/money.ts";
import type { Result } from "../../domain/result.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { joinWords } from "../../i18n/join-words.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { shownOf } from "../calculator/show-result.ts";

/** A result in a few words: `at most RMB 10 million (1000万元)`. */
export function itemWords(
  result: Result,
  { words, locale }: PlannerData,
): string {
  if (result.kind === "invalid") return "";
  const say = (sum: Fen) => formatMoney(sum, locale);
  const sums = shownOf(result).sums.map(say).join(words["or"]);
  return joinWords(locale, words[result.kind], sums);
}
