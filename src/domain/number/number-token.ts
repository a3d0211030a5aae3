import type { Quantity } from "../figure/figure.ts";
import { type Rational } from "./rational.ts";

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

function fraction({ num, den }: Rational): string {
  return `${num}/${den}`;
}
