import { parseIsoDate } from "../term/calendar.ts";
import type { DayKind, Quantity, Single } from "../figure/figure.ts";
import type { Currency } from "./currencies.ts";
import { fen } from "./money.ts";
import type { BareNumber, NumberValue, Ordinal } from "./number-token.ts";
import {
  compare,
  divide,
  multiply,
  rational,
  type Rational,
} from "./rational.ts";

/** Digits as printed, as a pattern: 2024, 1,000, 2.5. */
export const PRINTED = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;

/** A decimal as printed: `1,234.5`. */
export function decimal(printed: string): Rational {
  const [whole = "", part = ""] = printed.replaceAll(",", "").split(".");
  return rational(BigInt(whole + part), 10n ** BigInt(part.length));
}

/** `amount` yuan; a sum below the fen is no money of the text. */
export function moneyOf(amount: Rational): Quantity | BareNumber {
  const { num, den } = multiply(amount, rational(100n));
  return den === 1n ? { kind: "money", fen: fen(num) } : bare(amount);
}

/** `amount` of another currency; below a hundredth it is no money of a text. */
export function foreignOf(
  amount: Rational,
  currency: Currency,
): Quantity | BareNumber {
  const { num, den } = multiply(amount, rational(100n));
  if (den !== 1n) return bare(amount);
  return { kind: "foreign", currency, hundredths: num };
}

/** `length` units of `months` each. */
export function periodOf(
  length: Rational,
  months: number,
): Quantity | BareNumber {
  const { num, den } = multiply(length, rational(BigInt(months)));
  return den === 1n ? { kind: "period", months: Number(num) } : bare(length);
}

/** So many of a hundred, a thousand, or any other whole. */
export function shareOfWhole(part: Rational, whole: bigint): Quantity {
  return { kind: "rate", rate: multiply(part, rational(1n, whole)) };
}

/** A fraction by its two numbers; undefined for none of anything. */
export function fractionOf(
  num: Rational | undefined,
  den: Rational | undefined,
): Quantity | undefined {
  if (!num || !den || den.num === 0n) return undefined;
  return { kind: "rate", rate: divide(num, den) };
}

export function daysOf(days: Rational, of: DayKind): Quantity {
  return { kind: "days", days, of };
}

/** A whole number of things; a part of one is a number and no count. */
export function countOf(number: Rational): Quantity | BareNumber {
  if (number.den !== 1n) return bare(number);
  return { kind: "count", count: number.num };
}

export function rankOf(
  number: Rational | undefined,
  of: "place" | "top",
): Quantity | undefined {
  if (number?.den !== 1n) return undefined;
  return { kind: "rank", rank: number.num, of };
}

export function ordinalOf(number: Rational | undefined): Ordinal | undefined {
  if (number?.den !== 1n) return undefined;
  return { kind: "ordinal", number: number.num };
}

/** `left:right`; nothing is in proportion to zero. */
export function ratioOf(left = "", right = ""): Quantity | undefined {
  const [of, to] = [decimal(left), decimal(right)];
  return to.num === 0n ? undefined : { kind: "ratio", ratio: divide(of, to) };
}

/** A range between two periods, both ends included. */
export function rangeOf(
  from: NumberValue | undefined,
  to: NumberValue | undefined,
): Quantity | undefined {
  if (from?.kind !== "period" || to?.kind !== "period") return undefined;
  return { kind: "range", from: from.months, to: to.months };
}

const UNMEASURED = ["bare", "ordinal", "range", "span"] as const;

function isSingle(value: NumberValue): value is Single {
  return !UNMEASURED.some((kind) => kind === value.kind);
}

/**
 * What lies between two values of one unit. The first may leave out its unit
 * (10-50万元), and counts in the unit of the second where it is then the less.
 * Undefined where the first is more than the second.
 * @param make gives a number of a text its unit
 */
export function spanOf(
  [from, ownFrom]: readonly [Rational | undefined, Rational | undefined],
  to: Rational | undefined,
  make: (number: Rational) => NumberValue | undefined,
): Quantity | undefined {
  const start = isInOrder(from, to) ? from : ownFrom;
  if (!isInOrder(start, to)) return undefined;
  const [low, high] = [start && make(start), to && make(to)];
  if (!low || !high || !isSingle(low) || !isSingle(high)) return undefined;
  return low.kind === high.kind
    ? { kind: "span", from: low, to: high }
    : undefined;
}

function isInOrder(from: Rational | undefined, to: Rational | undefined) {
  return from !== undefined && to !== undefined && compare(from, to) <= 0;
}

/** A day by its parts; undefined when the calendar has no such day. */
export function dateOf(year = "", month = "", day = ""): Quantity | undefined {
  const date = parseIsoDate(`${monthOf(year, month).digits}-${twoDigits(day)}`);
  return date && { kind: "date", date };
}

/** A month of a year: no quantity, but the same in both languages. */
export function monthOf(year = "", month = ""): BareNumber {
  return { kind: "bare", digits: `${year}-${twoDigits(month)}` };
}

export function bare({ num, den }: Rational): BareNumber {
  const value = den === 1n ? num : Number(num) / Number(den);
  return { kind: "bare", digits: String(value) };
}

function twoDigits(part: string): string {
  return part.padStart(2, "0");
}
