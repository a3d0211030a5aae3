import { parseIsoDate } from "../term/calendar.ts";
import type { Quantity } from "../figure/figure.ts";
import { fen } from "./money.ts";
import type { BareNumber } from "./number-token.ts";
import { multiply, rational, type Rational } from "./rational.ts";

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

/** `length` units of `months` each. */
export function periodOf(
  length: Rational,
  months: number,
): Quantity | BareNumber {
  const { num, den } = multiply(length, rational(BigInt(months)));
  return den === 1n ? { kind: "period", months: Number(num) } : bare(length);
}

/** `percent` as printed before its sign. */
export function rateOf(percent = ""): Quantity {
  const rate = multiply(decimal(percent), rational(1n, 100n));
  return { kind: "rate", rate };
}

/** `left:right`; nothing is in proportion to zero. */
export function ratioOf(left = "", right = ""): Quantity | undefined {
  if (BigInt(right) === 0n) return undefined;
  return { kind: "ratio", ratio: rational(BigInt(left), BigInt(right)) };
}

/** A range between two periods, both ends included. */
export function rangeOf(
  from: Quantity | BareNumber | undefined,
  to: Quantity | BareNumber | undefined,
): Quantity | undefined {
  if (from?.kind !== "period" || to?.kind !== "period") return undefined;
  return { kind: "range", from: from.months, to: to.months };
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
