import { findEnglishNumbers } from "../number/english-numbers.ts";
import { BOUNDS, type Bound, type Quantity } from "../figure/figure.ts";
import { BOUND_WORDS, BOUNDING, looksOf, type BoundWord } from "./hedges.ts";
import { type Grammar, GRAMMARS, LANGUAGES, type Locale } from "./languages.ts";
import { quantityKey, type NumberToken } from "../number/number-token.ts";
import { findChineseNumbers } from "../number/numerals.ts";

/** Patterns of words that give the same bound as one of the table. */
const ALIKE: Readonly<
  Partial<Record<BoundWord, Readonly<Record<Grammar, string>>>>
> = {
  "up-to": { chinese: "最多|不高于|至多", english: "at most|capped at" },
  "not-more-than": { chinese: "不得超过", english: "not exceed(?:ing)?" },
  "at-least": {
    chinese: "不低于|至少|最低",
    english: "(?:not|no) (?:less|fewer) than",
  },
  about: { chinese: "", english: "approximately" },
};

/** A number of a sentence with the hedge that stands before it. */
export interface HedgedNumber {
  readonly token: NumberToken;
  readonly bound: Bound;
  /** The words from the hedge to the number's end: `up to RMB 10 million`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const FINDERS = {
  chinese: findChineseNumbers,
  english: findEnglishNumbers,
} as const satisfies Record<Grammar, (text: string) => readonly NumberToken[]>;

/**
 * The text allowed between a hedge and its number: in Chinese the thing
 * measured (不超过服务合同金额的50%), in English nothing.
 */
const BETWEEN = {
  chinese: "[^,;:。、，；：\\d]{0,24}",
  english: "\\s",
} as const satisfies Record<Grammar, string>;

const PATTERNS = new Map(
  GRAMMARS.map((grammar) => [grammar, patternsOf(grammar)]),
);

/** The joints of a list whose items share one hedge. */
const JOINS = {
  chinese: /^(?:、|和|或|及|以及|与)$/,
  english: /^(?:,\s|\s(?:and|or)\s|,\s(?:and|or)\s)$/,
} as const satisfies Record<Grammar, RegExp>;

/**
 * Every number of a sentence with the hedge directly before it. The items of
 * a list (最高1000万元、300万元、60万元) share the bound of the first.
 */
export function findHedgedNumbers(
  text: string,
  locale: Locale,
): readonly HedgedNumber[] {
  const { grammar } = LANGUAGES[locale];
  const found: HedgedNumber[] = [];
  for (const token of FINDERS[grammar](text)) {
    const previous = found.at(-1);
    const gap = text.slice(previous?.end ?? 0, token.start);
    const hedge = findHedge(gap, grammar);
    const start = token.start - (hedge?.length ?? 0);
    const shared =
      previous && JOINS[grammar].test(gap) && isSameKind(previous.token, token)
        ? previous.bound
        : undefined;
    found.push({
      token,
      bound: hedge?.bound ?? shared ?? unhedgedBound(token),
      text: text.slice(start, token.end),
      start,
      end: token.end,
    });
  }
  return found;
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

/** The nearest hedge whose clause reaches the end of `gap`. */
function findHedge(
  gap: string,
  grammar: Grammar,
): { readonly bound: Bound; readonly length: number } | undefined {
  return (PATTERNS.get(grammar) ?? [])
    .flatMap(({ bound, pattern }) => {
      const length = pattern.exec(gap)?.[0].length;
      return length ? [{ bound, length }] : [];
    })
    .sort((a, b) => a.length - b.length)[0];
}

function patternsOf(
  grammar: Grammar,
): readonly { readonly bound: Bound; readonly pattern: RegExp }[] {
  const before = { chinese: "", english: "\\b" }[grammar];
  return BOUNDS.flatMap((bound) => {
    const words = BOUND_WORDS.filter((word) => BOUNDING[word].bound === bound)
      .flatMap((word) => [
        looksOf(BOUNDING[word], grammar),
        ALIKE[word]?.[grammar],
      ])
      .filter(Boolean);
    const looks = `${before}(?:${words.join("|")})${BETWEEN[grammar]}$`;
    return words.length > 0 ? [{ bound, pattern: new RegExp(looks, "i") }] : [];
  });
}

function isSameKind(a: NumberToken, b: NumberToken): boolean {
  return a.value.kind === b.value.kind;
}

function unhedgedBound({ value }: NumberToken): Bound {
  if (value.kind === "range") return "between";
  return value.kind === "scale" ? "about" : "exact";
}
