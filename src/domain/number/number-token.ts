import { parseIsoDate } from "../term/calendar.ts";
import type { Quantity } from "../figure/figure.ts";
import { fen } from "./money.ts";
import { multiply, rational, type Rational } from "./rational.ts";

/** A number of which the text does not say what it counts, or a year. */
export interface BareNumber {
  readonly kind: "bare";
  /** Plain digits (`50`, `2.5`), or a month as `2024-12`. */
  readonly digits: string;
}

/** A number as it stands in a sentence, with the unit that belongs to it. */
export interface NumberToken {
  readonly text: string;
  /** Place in the sentence: `text` is `sentence.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly value: Quantity | BareNumber;
}

/** One form of number: how it looks, and what its parts make. */
export interface NumberForm {
  readonly looks: string;
  /** From the groups of `looks`; undefined when it is no such number. */
  readonly read: (
    ...parts: readonly string[]
  ) => Quantity | BareNumber | undefined;
}

/**
 * A number as text that is equal for the same quantity in either
 * language: money by the fen, periods by the month; counts and bare numbers
 * alike; a size without a unit (百亿) like the money its translation names.
 */
export function quantityKey(value: Quantity | BareNumber): string {
  switch (value.kind) {
    case "money":
      return `money ${value.fen}`;
    case "scale":
      return `money ${value.count * 100n}`;
    case "rate":
      return `rate ${fraction(value.rate)}`;
    case "ratio":
      return `ratio ${fraction(value.ratio)}`;
    case "period":
      return `period ${value.months}`;
    case "range":
      return `range ${value.from} ${value.to}`;
    case "date":
      return `date ${value.date}`;
    case "count":
      return `number ${value.count}`;
    case "bare":
      return `number ${value.digits}`;
    default:
      return value satisfies never;
  }
}

/**
 * All numbers of a text in order, none overlapping. Where several forms fit
 * at one place, the first listed wins. An enumerator at the start is skipped.
 */
export function findNumbers(
  text: string,
  forms: readonly NumberForm[],
  enumerator: RegExp,
): readonly NumberToken[] {
  const patterns = forms.map(({ looks }) => new RegExp(looks, "y"));
  const tokens: NumberToken[] = [];
  let at = enumerator.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const token = readNumberAt(text, at, forms, patterns);
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

function readNumberAt(
  text: string,
  start: number,
  forms: readonly NumberForm[],
  patterns: readonly RegExp[],
): NumberToken | undefined {
  for (const [index, pattern] of patterns.entries()) {
    pattern.lastIndex = start;
    const [said, ...parts] = pattern.exec(text) ?? [];
    const value =
      said && forms[index]?.read(...parts.map((part) => part ?? ""));
    if (value) return { text: said, start, end: start + said.length, value };
  }
  return undefined;
}

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

/** A number that states no unit. */
export function bare({ num, den }: Rational): BareNumber {
  const value = den === 1n ? num : Number(num) / Number(den);
  return { kind: "bare", digits: String(value) };
}

function twoDigits(part: string): string {
  return part.padStart(2, "0");
}

function fraction({ num, den }: Rational): string {
  return `${num}/${den}`;
}
