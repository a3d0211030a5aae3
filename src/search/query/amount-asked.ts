import type { FoundAmount } from "./read-amounts.ts";

const ASKS_AMOUNT = new RegExp(
  [
    "多少(?!个|家|年|人|次|天|月)|几成|一半|补贴|补助|资助|奖励|奖金|报销|出钱|给钱|拿钱|领钱|有奖|能拿|能领|上限|[补奖贴]多|最高",
    "\\b(?:how (?:much|big|large|many (?:hundred |ten )?(?:million|yuan))|money|paid|pays?|reimburse\\w*|subsid\\w+|grants?|rewards?|awards?|refund\\w*|caps?|ceiling|maximum|max|most|percent\\w*|cover(?:s|ed)?|half)\\b",
  ].join("|"),
);
const IS_YEARLY =
  /每年|一年|年度总|全年|总额|\b(?:annual(?:ly)?|yearly|(?:each|every|a|per) year)\b/;

/** Of what one applicant gets, be it in a year. */
const OF_ONE =
  /[能可](?:以)?[给拿领报补]|\b(?:can|could|would) (?:we|i|one|a)\b/;

/**
 * Whether a sentence with amounts is of the sort that a query asks for: none if
 * it asks for no sum, else the sum of a year or that of one support.
 */
export function amountFit(query: string): (folded: string) => boolean {
  if (!ASKS_AMOUNT.test(query)) return () => false;
  const isYearly = IS_YEARLY.test(query) && !OF_ONE.test(query);
  return (folded) => IS_YEARLY.test(folded) === isYearly;
}

const ASKS_HOW_MUCH =
  /多少|几成|几个点|算一下|算算|\b(?:how (?:much|many)|what (?:would|could|can|do|will) (?:i|we)|work out|calculate)\b/;

/** True if a query asks what something comes to. */
export function asksHowMuch(query: string): boolean {
  return ASKS_HOW_MUCH.test(query);
}

/** True of a sum of money or a period, of which a reader may ask what it gives. */
export function isGiven({ amount: [first] }: FoundAmount): boolean {
  return /mo$|y$/.test(first) || isSum(first);
}

const LEAST_SUM = 10_000;

/** True of money in yuan; smaller numbers are counts, dates and periods. */
export function isSum(amount: string): boolean {
  return Number(amount) >= LEAST_SUM;
}
