import { HAN_NUMERAL, readHanNumeral } from "./han-numeral.ts";
import { decimal, PRINTED } from "./printed-quantity.ts";
import { LARGE_UNIT } from "./printed-units.ts";
import { multiply, rational, type Rational } from "./rational.ts";

/** Characters before a numeral with which it is no number of its own. */
const VAGUE_OR_PART = "[第数几零〇一二两三四五六七八九十百千]";

/** A Chinese numeral that stands alone: not 十 of 数十, 三 of 第三 or 五 of 三五. */
export const HAN = `(?<!${VAGUE_OR_PART})(?<!(?<!以)上(?=[百千]))${HAN_NUMERAL}`;

const LARGE_UNITS = new Map([
  ["", 0n],
  ["十", 1n],
  ["百", 2n],
  ["千", 3n],
  ["万", 4n],
  ["亿", 8n],
  ["万亿", 12n],
]);

/** Large units behind Arabic digits, which 百 and 千 may follow too: 5千万. */
const LARGE = "万亿|万|亿|[十百千](?:万亿|万|亿)|[百千](?![克米瓦伏字])";

/** A number with its large unit, in the four groups that `amountOf` reads. */
export const ARABIC_AMOUNT = `(${PRINTED})(${LARGE})?`;
const HAN_AMOUNT = `(${HAN})(${LARGE_UNIT})?`;
/** Han numerals count only directly before a unit: 一定 is no number. */
export const AMOUNT = `(?:${ARABIC_AMOUNT}|${HAN_AMOUNT})`;
/** How many groups it has. */
export const AMOUNT_GROUPS = 4;

/** The number that the groups of an amount make. */
export function readAmount(groups: readonly string[]): Rational | undefined {
  const [arabic, large, han, hanLarge] = groups;
  return amountOf(arabic || han, large || hanLarge);
}

/** Undefined for Chinese digits that make no number together. */
export function amountOf(number = "", large = ""): Rational | undefined {
  const isArabic = /^\d/.test(number);
  const value = isArabic ? decimal(number) : hanValue(number);
  const [first = "", rest = ""] = /^[十百千]./.test(large)
    ? [large.charAt(0), large.slice(1)]
    : [large];
  const zeros = (LARGE_UNITS.get(first) ?? 0n) + (LARGE_UNITS.get(rest) ?? 0n);
  return value && multiply(value, rational(10n ** zeros));
}

function hanValue(numeral: string): Rational | undefined {
  const value = readHanNumeral(numeral);
  return value === undefined ? undefined : rational(value);
}
