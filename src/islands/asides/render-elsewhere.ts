import { resultQuery } from "../../domain/benefit/result-query.ts";
import type { Fen } from "../../domain/number/money.ts";
import { plainYuan } from "../../domain/number/write-yuan.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { resultWords } from "../../i18n/result-words.ts";
import { amountEntered } from "./amount-entered.ts";
import {
  NOT_ASKED,
  WAITING,
  type AsideLine,
  type RenderAside,
} from "./aside.ts";

/** The same spending under the other supports whose base it could be. */
export const renderElsewhere: RenderAside = (state, _, { data, assess }) => {
  const { words, locale, benefits } = data;
  const entered = amountEntered(state);
  const { couldBe = [] } = entered?.record.base ?? {};
  if (!entered || couldBe.length === 0) return NOT_ASKED;
  const say = (sum: Fen) => formatMoney(sum, locale);
  const lines = couldBe.flatMap((id): readonly AsideLine[] => {
    const other = benefits.find(({ rule }) => rule.id === id);
    if (!other?.base) return [];
    const { rule, base } = other;
    const given = base.field ? { [base.field]: plainYuan(entered.amount) } : {};
    const result = assess(rule, given);
    // Where no rate is stated the text names nothing that it is a share of.
    const isOpen = result.kind === "undetermined";
    const [reason = ""] = isOpen ? result.reasons : [];
    const text = fillWords(words[`elsewhere-${isOpen ? "open" : "row"}`], {
      base: base.name,
      result: resultWords(result, say, data),
      open: data.verdicts[reason] ?? "",
    });
    const name = other.support?.[1] ?? other.name;
    return [{ text, link: { href: resultQuery(rule, given), name } }];
  });
  const intro = fillWords(words["elsewhere-intro"], {
    amount: say(entered.amount),
  });
  const end = words["elsewhere-end"] ?? "";
  return {
    ...WAITING,
    lines: [{ text: intro }, ...lines, { text: end, isAdvice: true }],
  };
};
