import { findEnglishNumbers } from "../number/english-numbers.ts";
import type { Bound, Quantity } from "../figure/figure.ts";
import { hedgeBefore, hedgeBehind, type Found } from "./find-hedge.ts";
import { type Grammar, LANGUAGES, type Locale } from "./languages.ts";
import { quantityKey, type NumberToken } from "../number/number-token.ts";
import { findChineseNumbers } from "../number/numerals.ts";

/** A number of a sentence with the hedge that stands before or behind it. */
export interface HedgedNumber {
  readonly token: NumberToken;
  readonly bound: Bound;
  /** The words from the hedge to the number's end: `up to RMB 10 million`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The bound of the hedge before it, which the next of a list shares. */
  readonly led: Bound | undefined;
}

const FINDERS = {
  chinese: findChineseNumbers,
  english: findEnglishNumbers,
} as const satisfies Record<Grammar, (text: string) => readonly NumberToken[]>;

/** The joints of a list whose items share one hedge. */
const JOINS = {
  chinese: /^(?:、|和|或|及|以及|与)$/,
  english: /^(?:,\s|\s(?:and|or)\s|,\s(?:and|or)\s)$/,
} as const satisfies Record<Grammar, RegExp>;

/**
 * Every number of a sentence with the hedge directly before or behind it. The
 * items of a list (最高1000万元、300万元、60万元) share the bound of the first.
 */
export function findHedgedNumbers(
  text: string,
  locale: Locale,
): readonly HedgedNumber[] {
  const { grammar } = LANGUAGES[locale];
  const found: HedgedNumber[] = [];
  for (const token of FINDERS[grammar](text))
    found.push(hedgedNumber(token, found.at(-1), text, grammar));
  return found;
}

function hedgedNumber(
  token: NumberToken,
  previous: HedgedNumber | undefined,
  text: string,
  grammar: Grammar,
): HedgedNumber {
  const gap = text.slice(previous?.end ?? 0, token.start);
  const before = hedgeBefore(gap, token, grammar);
  const behind = hedgeBehind(text.slice(token.end), token, grammar);
  const led = before?.bound ?? sharedBound(previous, gap, token, grammar);
  const start = token.start - lengthOf(before);
  const end = token.end + lengthOf(behind);
  return {
    token,
    bound: behind?.bound ?? led ?? unhedgedBound(token),
    text: text.slice(start, end),
    start,
    end,
    led,
  };
}

function lengthOf(found: Found): number {
  return found?.length ?? 0;
}

/** The bound of the number before, if both are items of one list. */
function sharedBound(
  previous: HedgedNumber | undefined,
  gap: string,
  { value }: NumberToken,
  grammar: Grammar,
): Bound | undefined {
  if (!previous || !JOINS[grammar].test(gap)) return undefined;
  return previous.token.value.kind === value.kind ? previous.led : undefined;
}

/**
 * The words of a sentence that state a value, hedge included. The first with
 * that bound; undefined when the sentence does not state it so.
 */
export function findStatement(
  figure: { readonly value: Quantity; readonly bound: Bound },
  text: string,
  locale: Locale,
): HedgedNumber | undefined {
  const key = quantityKey(figure.value);
  return findHedgedNumbers(text, locale).find(
    ({ token, bound }) =>
      quantityKey(token.value) === key && bound === figure.bound,
  );
}

function unhedgedBound({ value: { kind } }: NumberToken): Bound {
  if (kind === "range" || kind === "span") return "between";
  return kind === "scale" ? "about" : "exact";
}
