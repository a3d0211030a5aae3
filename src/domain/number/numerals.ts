import type { Quantity } from "../figure/figure.ts";
import { CHINESE_FORMS } from "./chinese-forms.ts";
import { HAN_NUMERAL } from "./han-numeral.ts";
import { numberFinder } from "./number-token.ts";

/** `1.` or `(1)` before a heading, 第一条 before an article. */
const ENUMERATOR = new RegExp(
  `^(?:[(（]\\d+[)）]|\\d+[.、](?!\\d)|第(?:\\d+|${HAN_NUMERAL})[编章节条](?=[\\s　]))`,
);

/**
 * Every number of a Chinese sentence: Arabic digits always, Han numerals only
 * directly before a unit (年 个月 元 万 亿 个). One that is vague (数十亿) or
 * only orders (第一年) is no quantity.
 * @example 对注册时间在6—48个月内的企业 // one range, 6 to 48 months
 */
export const findChineseNumbers = numberFinder(CHINESE_FORMS, ENUMERATOR);

/**
 * The value of a figure as printed, which must be one number and no more.
 * A number without a unit is a count. Undefined for anything else, also for
 * a year or a month of the calendar, and for what only orders.
 * @example parseQuantity("6个月至3年") // { kind: "range", from: 6, to: 36 }
 */
export function parseQuantity(printed: string): Quantity | undefined {
  const [token] = findChineseNumbers(printed);
  if (token?.text !== printed || token.value.kind === "ordinal")
    return undefined;
  if (token.value.kind !== "bare") return token.value;
  return /^\d+$/.test(printed)
    ? { kind: "count", count: BigInt(printed) }
    : undefined;
}
