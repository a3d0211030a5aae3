import type { Quantity } from "../figure/figure.ts";
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
import { MONTH_NAMES, SCALE } from "./printed-units.ts";
import { multiply, rational, type Rational } from "./rational.ts";

const SHORT = String.raw`\d{1,3}(?:\.\d+)?`;
const SCALES = new Map([
  ["", 1n],
  ["thousand", 1000n],
  ["million", 1_000_000n],
  ["billion", 1_000_000_000n],
  ["trillion", 1_000_000_000_000n],
]);
const LARGE = `(${SCALE})`;
const UNIT = "(month|year)s?\\b";
const MONTH = `(${MONTH_NAMES.join("|")})`;

/** The forms of numbers in the translations; the first that fits wins. */
const FORMS: readonly NumberForm[] = [
  {
    looks: String.raw`(\d{1,2})\s${MONTH}\s(\d{4})`,
    read: (day, month, year) => dateOf(year, monthNumber(month), day),
  },
  {
    looks: String.raw`${MONTH}\s(\d{4})`,
    read: (month, year) => monthOf(year, monthNumber(month)),
  },
  {
    looks: String.raw`(${SHORT})(?:\s${UNIT})?(?:\sto\s|[–-])(${SHORT})[\s-]${UNIT}`,
    read: (from, fromUnit, to, unit) =>
      rangeOf(period(from, fromUnit || unit), period(to, unit)),
  },
  { looks: String.raw`(\d+):(\d+)`, read: ratioOf },
  { looks: String.raw`(${PRINTED})(?:%|\sper\s?cent\b)`, read: rateOf },
  {
    looks: String.raw`(?:RMB|CNY|¥)\s?(${PRINTED})(?:\s${LARGE}\b)?`,
    read: (number, scale) => moneyOf(amount(number, scale)),
  },
  { looks: String.raw`(${SHORT})[\s-]${UNIT}`, read: period },
  {
    looks: String.raw`(${PRINTED})(?:\s${LARGE}\b)?`,
    read: (number, scale) => bare(amount(number, scale)),
  },
];

/** `1.` or `(18)` before a heading. */
const ENUMERATOR = /^(?:\(\d+\)|\d+\.(?!\d))/;

/**
 * Every number of an English sentence, with the unit that belongs to it.
 * @example "RMB 10 million" // money; "6 to 48 months" // one range
 */
export function findEnglishNumbers(en: string): readonly NumberToken[] {
  return findNumbers(en, FORMS, ENUMERATOR);
}

function amount(number = "", scale = ""): Rational {
  return multiply(decimal(number), rational(SCALES.get(scale) ?? 1n));
}

function period(length = "", unit = ""): Quantity | BareNumber {
  return periodOf(decimal(length), unit === "year" ? 12 : 1);
}

function monthNumber(month = ""): string {
  return String(MONTH_NAMES.findIndex((name) => name === month) + 1);
}
