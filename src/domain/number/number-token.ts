import type { Quantity } from "../figure/figure.ts";
import { type Rational } from "./rational.ts";

/** A number of which the text does not say what it counts, or a year. */
export interface BareNumber {
  readonly kind: "bare";
  /** Plain digits (`50`, `2.5`), or a month as `2024-12`. */
  readonly digits: string;
}

/** A number that orders and measures nothing: 第一年, Article 3. */
export interface Ordinal {
  readonly kind: "ordinal";
  readonly number: bigint;
}

/** What a number of a text is. */
export type NumberValue = Quantity | BareNumber | Ordinal;

/** A number as it stands in a sentence, with the unit that belongs to it. */
export interface NumberToken {
  readonly text: string;
  /** Place in the sentence: `text` is `sentence.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly value: NumberValue;
}

/** One form of number: how it looks, and what its parts make. */
export interface NumberForm {
  readonly looks: string;
  /** From the groups of `looks`; undefined when it is no such number. */
  readonly read: (...parts: readonly string[]) => NumberValue | undefined;
}

type OfKind<Value extends { readonly kind: string }, Kind> = Extract<
  Value,
  { readonly kind: Kind }
>;

/** One entry for each kind of value, each of which takes its own. */
export type ByKind<Value extends { readonly kind: string }, Made> = {
  readonly [Kind in Value["kind"]]: (value: OfKind<Value, Kind>) => Made;
};

/** What the entry of its kind makes of a value. */
export function makeByKind<Value extends { readonly kind: string }, Made>(
  table: ByKind<Value, Made>,
  value: Value,
): Made {
  // Each entry takes the kind it stands under; the compiler sees only all.
  const make = table[value.kind as Value["kind"]] as (value: Value) => Made;
  return make(value);
}

const KEYS: ByKind<NumberValue, string> = {
  money: ({ fen }) => `money ${fen}`,
  scale: ({ count }) => `money ${count * 100n}`,
  foreign: ({ currency, hundredths }) => `${currency} ${hundredths}`,
  rate: ({ rate }) => `rate ${fraction(rate)}`,
  ratio: ({ ratio }) => `ratio ${fraction(ratio)}`,
  points: ({ points }) => `points ${fraction(points)}`,
  multiple: ({ times }) => `times ${fraction(times)}`,
  period: ({ months }) => `period ${months}`,
  range: ({ from, to }) => `range ${from} ${to}`,
  span: ({ from, to }) => `${quantityKey(from)} to ${quantityKey(to)}`,
  days: ({ days, of }) => `${of} days ${fraction(days)}`,
  age: ({ years }) => `age ${fraction(years)}`,
  area: ({ squareMetres }) => `area ${fraction(squareMetres)}`,
  date: ({ date }) => `date ${date}`,
  rank: ({ rank, of }) => `${of} ${rank}`,
  ordinal: ({ number }) => `ordinal ${number}`,
  count: ({ count }) => `number ${count}`,
  bare: ({ digits }) => `number ${digits}`,
};

/**
 * A number as text that is equal for the same quantity in either
 * language: money by the fen, periods by the month; counts and bare numbers
 * alike; a size without a unit (百亿) like the money its translation names.
 */
export function quantityKey(value: NumberValue): string {
  return makeByKind(KEYS, value);
}

/** Finds all numbers of a text, in order, none overlapping. */
export type NumberFinder = (text: string) => readonly NumberToken[];

/**
 * What finds the numbers of one language. Where several forms fit at one
 * place, the first listed wins. An enumerator at a text's start is skipped.
 */
export function numberFinder(
  forms: readonly NumberForm[],
  enumerator: RegExp,
): NumberFinder {
  const patterns = forms.map(({ looks }) => new RegExp(looks, "y"));
  // Where no form looks like a number, none need be tried.
  const anyForm = new RegExp(forms.map(({ looks }) => looks).join("|"), "g");
  return (text) => {
    const tokens: NumberToken[] = [];
    let at = enumerator.exec(text)?.[0].length ?? 0;
    for (;;) {
      anyForm.lastIndex = at;
      const start = anyForm.exec(text)?.index;
      if (start === undefined) return tokens;
      const token = readNumberAt(text, start, forms, patterns);
      if (token) tokens.push(token);
      at = token?.end ?? start + 1;
    }
  };
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
