import { readPart } from "../../domain/benefit/read-part.ts";
import { mostOf } from "../../domain/figure/most-of.ts";
import { fen, type Fen } from "../../domain/number/money.ts";
import { plainYuan } from "../../domain/number/write-yuan.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { resultWords } from "../../i18n/result-words.ts";
import { problemWords } from "../calculator/render-fields.ts";
import { amountEntered } from "./amount-entered.ts";
import {
  NOT_ASKED,
  refuses,
  says,
  WAITING,
  type RenderAside,
} from "./aside.ts";

/** What the text allows where only a part of the amount counts. */
export const renderPart: RenderAside = (state, { part = "" }, context) => {
  const { data, assess } = context;
  const { words, locale } = data;
  const entered = amountEntered(state);
  if (!entered) return NOT_ASKED;
  if (part.trim() === "") return WAITING;
  const { rule, given, field, amount, record } = entered;
  const read = readPart(part, amount);
  if (!read.ok)
    return refuses("part", problemWords("money", read, data), context);
  const result = assess(rule, { ...given, [field]: plainYuan(read.fen) });
  const say = (sum: Fen) => formatMoney(sum, locale);
  const isCeiling = result.kind === "ceiling";
  return says(
    fillWords(words["part-counts"], {
      amount: say(amount),
      part: say(read.fen),
      result: resultWords(result, say, data),
    }),
    isCeiling && record.base?.isPaid
      ? fillWords(words["part-own"], {
          own: say(fen(amount - mostOf(result))),
        })
      : "",
    ...(record.base?.counts ?? []),
  );
};
