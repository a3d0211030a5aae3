import { severalSums } from "../../domain/benefit/several-amounts.ts";
import type { Fen } from "../../domain/number/money.ts";
import { readAmounts } from "../../domain/number/read-amounts.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { joinWords } from "../../i18n/join-words.ts";
import { resultHedge, resultWords } from "../../i18n/result-words.ts";
import { marksOf } from "../../i18n/marks.ts";
import { isCounted, mostOf } from "../../domain/figure/most-of.ts";
import { problemWords } from "../calculator/render-fields.ts";
import { amountEntered } from "./amount-entered.ts";
import {
  NOT_ASKED,
  refuses,
  says,
  WAITING,
  type RenderAside,
} from "./aside.ts";

/**
 * What further contracts or years add: with one cap for all of them, and with
 * a cap for each, as far as the text says which.
 */
export const renderFurther: RenderAside = (
  state,
  { further = "" },
  context,
) => {
  const { data, assess } = context;
  const { words, locale } = data;
  const entered = amountEntered(state);
  if (!entered) return NOT_ASKED;
  const { sums, refused } = readAmounts(further);
  if (refused) {
    const said = problemWords("money", refused.refused, data);
    const named = refused.typed + marksOf(locale).colon + said;
    return refuses("further", named, context);
  }
  if (sums.length === 0) return WAITING;
  const amounts = [entered.amount, ...sums];
  const { total, together, apart } = severalSums(entered, amounts, assess);
  const say = (sum: Fen) => formatMoney(sum, locale);
  const unit = entered.rule.unitOfCap?.[locale] ?? "";
  const isSame = isCounted(together) && mostOf(together) === apart;
  const said = fillWords(words[`further-${keyOf(isSame, unit)}`], {
    total: say(total),
    unit,
    together: resultWords(together, say, data),
    apart: joinWords(locale, resultHedge(together, data), say(apart)),
  });
  const { cap = [] } = entered.record.base ?? {};
  return says(said, ...(isSame ? [] : cap));
};

/** @param unit what the text says that a cap is for, if it does */
function keyOf(isSame: boolean, unit: string): string {
  if (isSame) return "same";
  return unit ? "unit" : "open";
}
