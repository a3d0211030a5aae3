// Shipped to the browser.
import { refused } from "../number/money.ts";
import { plainTyping } from "../number/plain-typing.ts";
import {
  compare,
  divide,
  rational,
  type Rational,
} from "../number/rational.ts";
import { ZERO } from "../formula/span.ts";
import { readMonths } from "../number/read-months.ts";
import { readNumberAt } from "../number/read-number.ts";
import { readRate } from "../number/read-rate.ts";
import { LAST } from "../number/units.ts";
import { READERS, type ReadEntry, type Readers } from "./read-inputs.ts";
import type { FieldProblem } from "./result.ts";

/** More of anything than this is a slip of the keyboard. */
const MOST = 10n ** 12n;

/** What may stand behind a number of each kind. */
const COUNTED =
  "[人个名家项台套件次份款篇本部批组只辆位间场种户所笔期]|周?岁|people|persons?|years? old";
const AREA = "平方米|平米|m2|m²|㎡|sqm|square (?:metre|meter)s?";
const PER_CENT = "%|per ?cent";

const HUNDRED: Rational = { num: 100n, den: 1n };

const END = new RegExp(`^${LAST}$`);

/** How every kind of input is read. */
export const EVERY_READER: Readers = {
  ...READERS,
  years: (typed = "") => {
    const plain = plainTyping(typed);
    // A bare number is one of years.
    const bare = readMonths(plain && `${plain}年`);
    const read = bare.ok ? bare : readMonths(plain);
    if (!read.ok) return read.problem === "empty" ? read : refused(YEARS);
    return read.months % 12 ? refused(YEARS) : accepted(BigInt(read.months));
  },
  count: (typed) => {
    const read = readNumber(typed, COUNTED, "not-a-count");
    if (!read.ok || read.value.den === 1n) return read;
    return refused("not-a-count");
  },
  area: (typed) => readNumber(typed, AREA, "not-an-area"),
  rate: (typed = "") => {
    const plain = plainTyping(typed);
    if (!plain) return refused("empty");
    const number = plain.replace(new RegExp(` ?(?:${PER_CENT})${LAST}$`), "");
    // As of a rate of exchange: a point is one, and no mark of thousands.
    const rate = /^[0.]+$/.test(number) ? ZERO : readRate(number);
    return rate && compare(rate, HUNDRED) <= 0
      ? { ok: true, value: divide(rate, HUNDRED) }
      : refused("not-a-share");
  },
  exchange: (typed = "") => {
    const rate = readRate(typed);
    if (rate) return { ok: true, value: rate };
    return refused(plainTyping(typed) ? "not-a-rate" : "empty");
  },
};

const YEARS = "not-whole-years";

/** A number that is not below zero, with or without what it counts. */
function readNumber(
  typed = "",
  unit: string,
  problem: FieldProblem,
): ReadEntry {
  const plain = plainTyping(typed);
  if (!plain) return refused("empty");
  // Taken off first: the m of a square metre is a million behind a number.
  const number = plain.replace(new RegExp(` ?(?:${unit})${LAST}$`), "");
  const read = readNumberAt(number, 0);
  const one = 10n ** BigInt(read?.places ?? 0);
  const isWhole = read && END.test(number.slice(read.end));
  if (!isWhole || read.isDoubtful || read.value > MOST * one)
    return refused(problem);
  return accepted(read.value, one);
}

function accepted(num: bigint, den = 1n): ReadEntry {
  return { ok: true, value: rational(num, den) };
}
