import type { Quantity } from "../figure/figure.ts";
import {
  AMOUNT,
  amountOf,
  ARABIC_AMOUNT,
  HAN,
  readAmount,
} from "./chinese-amount.ts";
import { CHINESE_SPANS, CHINESE_UNITS, TO } from "./chinese-units.ts";
import type { NumberForm, NumberValue } from "./number-token.ts";
import {
  bare,
  dateOf,
  decimal,
  fractionOf,
  monthOf,
  ordinalOf,
  periodOf,
  PRINTED,
  rangeOf,
  rankOf,
  ratioOf,
  shareOfWhole,
} from "./printed-quantity.ts";
import { HAN_NUMERAL } from "./han-numeral.ts";
import { LARGE_UNIT } from "./printed-units.ts";
import { add, rational } from "./rational.ts";

type Made = NumberValue | undefined;

/** A period, and not a calendar or budget year (年度). */
const PERIOD = "(个月|年(?!度))";
const SHORT = `\\d{1,3}(?:\\.\\d+)?|${HAN}`;
const HALF_A_YEAR: Quantity = { kind: "period", months: 6 };
const ORDER = `\\d+|${HAN_NUMERAL}`;
/** What is counted in order; 第三方 is no third of anything. */
const ORDERED = "(?:[编章节条款项]|年度?|个?月|季度)";

/** The forms of numbers in Chinese policy text; the first that fits wins. */
export const CHINESE_FORMS: readonly NumberForm[] = [
  {
    looks: `第(${ORDER})[名位]`,
    read: (place) => rankOf(amountOf(place), "place"),
  },
  {
    looks: `第(?:(\\d+)(?:${ORDERED}|个)?|(${HAN_NUMERAL})${ORDERED})`,
    read: (arabic, han) => ordinalOf(amountOf(arabic || han)),
  },
  { looks: String.raw`(\d{4})年(\d{1,2})月(\d{1,2})日`, read: dateOf },
  { looks: String.raw`(\d{4})年(\d{1,2})月`, read: monthOf },
  { looks: String.raw`(\d{4})年`, read: (year = "") => bare(decimal(year)) },
  {
    looks: `(${SHORT})${PERIOD}?${TO}(${SHORT})${PERIOD}`,
    read: (from, fromUnit, to, unit) =>
      rangeOf(period(from, fromUnit || unit), period(to, unit)),
  },
  {
    looks: `半年${TO}(${SHORT})${PERIOD}`,
    read: (to, unit) => rangeOf(HALF_A_YEAR, period(to, unit)),
  },
  ...CHINESE_SPANS,
  { looks: `(${PRINTED})(?:[:：∶]|比(?=\\d))(${PRINTED})`, read: ratioOf },
  {
    looks: `百分之${AMOUNT}`,
    read: (...part) => fractionOf(readAmount(part), rational(100n)),
  },
  {
    looks: `(${HAN})分之${AMOUNT}`,
    read: (whole, ...part) => fractionOf(readAmount(part), amountOf(whole)),
  },
  { looks: "一半|半数|减半", read: () => shareOfWhole(rational(1n), 2n) },
  {
    looks: `前${AMOUNT}(?:[名位家强]|个(?!月))`,
    read: (...places) => rankOf(readAmount(places), "top"),
  },
  {
    // More than so many, and how many is not said.
    looks: `(${PRINTED})[余多](${LARGE_UNIT})?|${ARABIC_AMOUNT}[余多]`,
    read: (tens, more, number, large) => plain(tens || number, more || large),
  },
  { looks: "(?<![上下前后])半年", read: () => HALF_A_YEAR },
  {
    looks: `(${SHORT})年半`,
    read: (years) => {
      const whole = amountOf(years);
      return whole && periodOf(add(whole, rational(1n, 2n)), 12);
    },
  },
  ...CHINESE_UNITS,
  { looks: `(${SHORT})${PERIOD}`, read: period },
  {
    looks: `(${HAN})(${LARGE_UNIT})`,
    read: (number, large) => {
      const value = amountOf(number, large);
      return value && { kind: "scale", count: value.num };
    },
  },
  { looks: ARABIC_AMOUNT, read: plain },
];

function period(length = "", unit = ""): Made {
  const value = amountOf(length);
  return value && periodOf(value, unit === "年" ? 12 : 1);
}

function plain(number = "", large = ""): Made {
  const value = amountOf(number, large);
  return value && bare(value);
}
