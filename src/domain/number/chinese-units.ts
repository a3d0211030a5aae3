import {
  AMOUNT,
  AMOUNT_GROUPS,
  amountOf,
  ARABIC_AMOUNT,
  readAmount,
} from "./chinese-amount.ts";
import { CURRENCIES, CURRENCY_CODES } from "./currencies.ts";
import type { NumberForm, NumberValue } from "./number-token.ts";
import {
  countOf,
  daysOf,
  foreignOf,
  moneyOf,
  shareOfWhole,
  spanOf,
} from "./printed-quantity.ts";
import { COUNTED } from "./printed-units.ts";
import { multiply, rational, type Rational } from "./rational.ts";

/** A unit behind a number, and what the two make. */
interface Unit {
  readonly looks: string;
  readonly make: (number: Rational) => NumberValue;
  /** Only Arabic digits count it: 一家 is any company. */
  readonly isArabic?: boolean;
}

const UNITS: readonly Unit[] = [
  { looks: "元", make: moneyOf },
  ...CURRENCY_CODES.map((currency) => ({
    looks: `(?:${CURRENCIES[currency].mark.chinese})`,
    make: (sum: Rational) => foreignOf(sum, currency),
  })),
  { looks: "[%％]", make: (part) => shareOfWhole(part, 100n), isArabic: true },
  { looks: "‰", make: (part) => shareOfWhole(part, 1000n), isArabic: true },
  { looks: "个百分点", make: (points) => ({ kind: "points", points }) },
  { looks: "倍", make: (times) => ({ kind: "multiple", times }) },
  { looks: "个?工作日", make: (days) => daysOf(days, "working") },
  {
    looks:
      "(?:个?自然日|个?日历日|天|(?<!月(?:\\d{1,2}|[一二三十]{1,3}))日(?!元))",
    make: (days) => daysOf(days, "calendar"),
  },
  { looks: "周?岁", make: (years) => ({ kind: "age", years }) },
  {
    looks: "(?:平方米|平米|㎡)",
    make: (squareMetres) => ({ kind: "area", squareMetres }),
  },
  {
    looks: "平方公里",
    make: (area) => ({
      kind: "area",
      squareMetres: multiply(area, rational(1_000_000n)),
    }),
  },
  { looks: "个(?!月)", make: countOf },
  { looks: COUNTED, make: countOf, isArabic: true },
];

/** Between the ends of a range. */
export const TO = "(?:至|到|[—–~～-])";

function amountBefore({ isArabic = false }: Unit): string {
  return isArabic ? `${ARABIC_AMOUNT}()()` : AMOUNT;
}

function unitForm(unit: Unit): NumberForm {
  return {
    looks: amountBefore(unit) + unit.looks,
    read: (...amount) => {
      const value = readAmount(amount);
      return value && unit.make(value);
    },
  };
}

function spanForm(unit: Unit): NumberForm {
  const amount = amountBefore(unit);
  return {
    looks: `${amount}(${unit.looks})?${TO}${amount}${unit.looks}`,
    read: (...groups) => {
      const from = groups.slice(0, AMOUNT_GROUPS);
      const own = groups[AMOUNT_GROUPS];
      const to = groups.slice(AMOUNT_GROUPS + 1);
      const [, large, , hanLarge] = from;
      const isShort = !large && !hanLarge && !own;
      const [, toLarge, , toHanLarge] = to;
      const number = readAmount(from);
      const inUnit = isShort
        ? amountOf(from[0] || from[2], toLarge || toHanLarge)
        : number;
      return spanOf([inUnit, number], readAmount(to), unit.make);
    },
  };
}

/** Numbers with a unit, and what lies between two of them. */
export const CHINESE_UNITS = UNITS.map(unitForm);
export const CHINESE_SPANS = UNITS.map(spanForm);
