import type { Quantity } from "../figure/figure.ts";
import { HAN_NUMERAL, readHanNumeral } from "./han-numeral.ts";
import {
  findNumbers,
  type BareNumber,
  type NumberForm,
  type NumberToken,
} from "./number-token.ts";
import {
  bare,
  dateOf,
  decimal,
  moneyOf,
  monthOf,
  periodOf,
  PRINTED,
  rangeOf,
  rateOf,
  ratioOf,
} from "./printed-quantity.ts";
import { COUNTED, LARGE_UNIT } from "./printed-units.ts";
import { multiply, rational, type Rational } from "./rational.ts";

/** Han numerals count only directly before a unit: 一定 is no number. */
const NUMERAL = `${PRINTED}|${HAN_NUMERAL}`;
const SHORT = `\\d{1,3}(?:\\.\\d+)?|${HAN_NUMERAL}`;
const LARGE_UNITS = new Map([
  ["", 1n],
  ["万", 10_000n],
  ["亿", 100_000_000n],
  ["万亿", 1_000_000_000_000n],
]);
/** A period, and not a calendar or budget year (年度). */
const PERIOD = "(个月|年(?!度))";
const TO = "(?:至|到|[—–~～-])";

/** The forms of numbers in Chinese policy text; the first that fits wins. */
const FORMS: readonly NumberForm[] = [
  { looks: String.raw`(\d{4})年(\d{1,2})月(\d{1,2})日`, read: dateOf },
  { looks: String.raw`(\d{4})年(\d{1,2})月`, read: monthOf },
  { looks: String.raw`(\d{4})年`, read: (year = "") => bare(decimal(year)) },
  {
    looks: `(${SHORT})${PERIOD}?${TO}(${SHORT})${PERIOD}`,
    read: (from, fromUnit, to, unit) =>
      rangeOf(period(from, fromUnit || unit), period(to, unit)),
  },
  { looks: String.raw`(\d+)[:：](\d+)`, read: ratioOf },
  { looks: `(${PRINTED})[%％]`, read: rateOf },
  { looks: `(${NUMERAL})(${LARGE_UNIT})?元`, read: money },
  {
    looks: `(${PRINTED})(${LARGE_UNIT})?个(?!月)|(${PRINTED})${COUNTED}|(${HAN_NUMERAL})(${LARGE_UNIT})?个(?!月)`,
    read: (arabic, large, counted, han, hanLarge) =>
      count(arabic || counted || han, large || hanLarge),
  },
  { looks: `(${SHORT})${PERIOD}`, read: period },
  { looks: `(${HAN_NUMERAL})(${LARGE_UNIT})`, read: scale },
  { looks: `(${PRINTED})(${LARGE_UNIT})?`, read: plain },
];

/** `1.` or `(1)` before a heading; Han enumerators are no numbers anyway. */
const ENUMERATOR = /^(?:[(（]\d+[)）]|\d+[.、](?!\d))/;

/**
 * Every number of a Chinese sentence: Arabic digits always, Han numerals only
 * directly before a unit (年 个月 元 万 亿 个).
 * @example 对注册时间在6—48个月内的企业 // one range, 6 to 48 months
 */
export function findChineseNumbers(zh: string): readonly NumberToken[] {
  return findNumbers(zh, FORMS, ENUMERATOR);
}

/**
 * The value of a figure as printed, which must be one number and no more.
 * A number without a unit is a count. Undefined for anything else, also for
 * a year or a month of the calendar.
 * @example parseQuantity("6个月至3年") // { kind: "range", from: 6, to: 36 }
 */
export function parseQuantity(printed: string): Quantity | undefined {
  const [token] = findChineseNumbers(printed);
  if (token?.text !== printed) return undefined;
  if (token.value.kind !== "bare") return token.value;
  return /^\d+$/.test(printed)
    ? { kind: "count", count: BigInt(printed) }
    : undefined;
}

type Read = Quantity | BareNumber | undefined;

/** Undefined for Chinese digits that make no number together. */
function amount(number = "", large = ""): Rational | undefined {
  const value = /^\d/.test(number) ? decimal(number) : hanValue(number);
  return value && multiply(value, rational(LARGE_UNITS.get(large) ?? 1n));
}

function hanValue(numeral: string): Rational | undefined {
  const value = readHanNumeral(numeral);
  return value === undefined ? undefined : rational(value);
}

function money(number = "", large = ""): Read {
  const value = amount(number, large);
  return value && moneyOf(value);
}

function scale(number = "", large = ""): Read {
  const value = amount(number, large);
  return value && { kind: "scale", count: value.num };
}

function plain(number = "", large = ""): Read {
  const value = amount(number, large);
  return value && bare(value);
}

function period(length = "", unit = ""): Read {
  const value = amount(length);
  return value && periodOf(value, unit === "年" ? 12 : 1);
}

function count(number = "", large = ""): Read {
  const value = amount(number, large);
  if (value?.den !== 1n) return value && bare(value);
  return { kind: "count", count: value.num };
}
