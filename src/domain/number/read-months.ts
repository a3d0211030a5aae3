// Shipped to the browser.
import { refused, type Refused } from "./money.ts";
import type { FieldProblem } from "../benefit/result.ts";
import { nameRefusal } from "./name-refusal.ts";
import { plainTyping } from "./plain-typing.ts";
import { readNumberAt } from "./read-number.ts";
import { readPeriodAt, type PeriodRead } from "./read-period.ts";
import { LAST, MINUS } from "./units.ts";

export type MonthsReading =
  { readonly ok: true; readonly months: number } | Refused<FieldProblem>;

/** A hundred years: more is a slip of the keyboard. */
const MOST = 1200n;

const END = new RegExp(`^整?${LAST}$`);

/**
 * The whole number of months that a reader typed: `12`, `12个月`, `一年半`,
 * `2 years 6 months`. Never throws and never rounds.
 */
export function readMonths(text = ""): MonthsReading {
  // 12月 is no December here.
  const plain = plainTyping(text).replace(/个?月/g, "个月");
  if (!plain) return refused("empty");
  const read = readWhole(plain.replace(MINUS, ""));
  if (!read) return refused(nameRefusal(plain));
  if (MINUS.test(plain)) return refused("negative");
  const one = 10n ** BigInt(read.places);
  // 6.000 is six thousand to some; as months it is worth no question.
  if (read.isDoubtful || read.value % one) return refused("not-whole-months");
  if (read.value > MOST * one) return refused("too-many-months");
  return { ok: true, months: Number(read.value / one) };
}

/** A whole text as a length of time, or as a number of months. */
function readWhole(text: string): Omit<PeriodRead, "isYears"> | undefined {
  const number = readNumberAt(text, 0);
  if (!number || number.isLarge) return undefined;
  // Words alone may count anything.
  const bare = number.script === "words" ? undefined : number;
  const read = readPeriodAt(text, number) ?? bare;
  return read && END.test(text.slice(read.end)) ? read : undefined;
}
