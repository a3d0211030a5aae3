const ASKS_AMOUNT = new RegExp(
  [
    "多少(?!个|家|年|人|次|天|月)|几成|一半|补贴|补助|资助|奖励|奖金|报销|出钱|给钱|拿钱|领钱|有奖|能拿|能领|上限|[补奖贴]多|最高",
    "\\b(?:how (?:much|big|large)|money|paid|pays?|reimburse\\w*|subsid\\w+|grants?|rewards?|awards?|refund\\w*|caps?|ceiling|maximum|max|most|percent\\w*|cover(?:s|ed)?|half)\\b",
  ].join("|"),
);
const IS_YEARLY =
  /每年|一年|年度总|全年|总额|\b(?:annual(?:ly)?|yearly|(?:each|every|a|per) year)\b/;

/**
 * Whether a sentence with amounts is of the sort that a query asks for: none if
 * it asks for no sum, else the sum of a year or that of one support.
 */
export function amountFit(query: string): (folded: string) => boolean {
  if (!ASKS_AMOUNT.test(query)) return () => false;
  const isYearly = IS_YEARLY.test(query);
  return (folded) => IS_YEARLY.test(folded) === isYearly;
}
