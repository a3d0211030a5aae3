// Shipped to the browser.
import { refused } from "../number/money.ts";
import { plainTyping } from "../number/plain-typing.ts";
import { rational } from "../number/rational.ts";
import { readMonths } from "../number/read-months.ts";
import { readNumberAt } from "../number/read-number.ts";
import { readRate } from "../number/read-rate.ts";
import { LAST } from "../number/units.ts";
import { READERS, type ReadEntry, type Readers } from "./read-inputs.ts";
import type { FieldProblem } from "./result.ts";

/** More of anything than this is a slip of the keyboard. */
const MOST = 10n ** 12n;

/** What may stand behind a number of each kind. */
const COUNTED = "[人个名家项台套件次]|people|persons?";
const AREA = "平方米|平米|m2|m²|㎡|sqm|square (?:metre|meter)s?";
const PER_CENT = "%";

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
  rate: (typed) => {
    const read = readNumber(typed, PER_CENT, "not-a-share");
    if (!read.ok) return read;
    const { num, den } = read.value;
    return num > 100n * den
      ? refused("not-a-share")
      : accepted(num, den * 100n);
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
