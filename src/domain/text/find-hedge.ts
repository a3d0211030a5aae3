import type { Bound } from "../figure/figure.ts";
import type { NumberToken } from "../number/number-token.ts";
import {
  BOUND_FORMS,
  COUNTED_THINGS,
  HEDGED_BOUNDS,
  type HedgedBound,
} from "./bound-forms.ts";
import { BOUND_WORDS, BOUNDING, looksOf } from "./hedges.ts";
import { type Grammar, GRAMMARS } from "./languages.ts";

/**
 * The text allowed between a hedge and its number: in Chinese the thing
 * measured (不超过服务合同金额的50%), in English nothing.
 */
const BETWEEN = {
  chinese: "[^,;:。、，；：\\d]{0,24}",
  english: "\\s",
} as const satisfies Record<Grammar, string>;
const DIRECTLY = { chinese: "", english: "\\s" } as const;
const EDGE = { chinese: "", english: "\\b" } as const;

interface Pattern {
  readonly bound: HedgedBound;
  readonly looks: RegExp;
}

const BEFORE = byGrammar((bound, grammar) => {
  const { before, directly } = BOUND_FORMS[bound];
  const words = BOUND_WORDS.filter((word) => BOUNDING[word].bound === bound);
  const usual = words.map((word) => looksOf(BOUNDING[word], grammar));
  return [
    placed([...usual, before[grammar]], EDGE[grammar], `${BETWEEN[grammar]}$`),
    placed([directly[grammar]], EDGE[grammar], `${DIRECTLY[grammar]}$`),
  ];
});
const OF_ONE = byGrammar((bound, grammar) => [
  placed(
    [BOUND_FORMS[bound].ofOne[grammar]],
    EDGE[grammar],
    `${DIRECTLY[grammar]}$`,
  ),
]);
const BEHIND = byGrammar((bound, grammar) => [
  placed([BOUND_FORMS[bound].behind[grammar]], "^", EDGE[grammar]),
]);
const BEHIND_COUNTED = byGrammar((bound, grammar) => [
  placed(
    [BOUND_FORMS[bound].behind[grammar]],
    `^${COUNTED_THINGS[grammar]}`,
    EDGE[grammar],
  ),
]);

/** The bound of a hedge, and how much of the text it takes. */
export type Found =
  { readonly bound: Bound; readonly length: number } | undefined;

/** The nearest hedge whose clause reaches the end of `gap`. */
export function hedgeBefore(
  gap: string,
  token: NumberToken,
  grammar: Grammar,
): Found {
  const ofOne = isOne(token) ? (OF_ONE.get(grammar) ?? []) : [];
  return nearest(gap, [...(BEFORE.get(grammar) ?? []), ...ofOne]);
}

/** The hedge with which the text behind a number begins. */
export function hedgeBehind(
  rest: string,
  token: NumberToken,
  grammar: Grammar,
): Found {
  if (!isOne(token)) return undefined;
  const { kind } = token.value;
  const isCount = kind === "count" || kind === "bare";
  const direct = nearest(rest, BEHIND.get(grammar) ?? []);
  const counted = isCount ? (BEHIND_COUNTED.get(grammar) ?? []) : [];
  return direct ?? nearest(rest, counted);
}

function nearest(text: string, patterns: readonly Pattern[]): Found {
  return patterns
    .flatMap(({ bound, looks }) => {
      const length = looks.exec(text)?.[0].length;
      return length ? [{ bound, length }] : [];
    })
    .sort((a, b) => a.length - b.length)[0];
}

function byGrammar(
  looksOfBound: (
    bound: HedgedBound,
    grammar: Grammar,
  ) => readonly (RegExp | undefined)[],
): ReadonlyMap<Grammar, readonly Pattern[]> {
  return new Map(
    GRAMMARS.map((grammar) => [
      grammar,
      HEDGED_BOUNDS.flatMap((bound) =>
        looksOfBound(bound, grammar).flatMap((looks) =>
          looks ? [{ bound, looks }] : [],
        ),
      ),
    ]),
  );
}

/** Undefined without words. */
function placed(
  words: readonly string[],
  before: string,
  after: string,
): RegExp | undefined {
  const looks = words.filter(Boolean).join("|");
  return looks ? new RegExp(`${before}(?:${looks})${after}`, "i") : undefined;
}

/** One value, of which there may be more or less; a year of the calendar is none. */
function isOne({ value, text }: NumberToken): boolean {
  const { kind } = value;
  if (kind === "bare") return !/年|月/.test(text);
  return !["range", "span", "date", "ordinal"].includes(kind);
}
