import type { Bound } from "../figure/figure.ts";
import { BOUND_FORMS } from "./bound-forms.ts";
import { findHedgedNumbers } from "./hedge.ts";
import { BOUNDING, looksOf, type BoundWord } from "./hedges.ts";
import { GRAMMARS, LANGUAGES, type Grammar, type Locale } from "./languages.ts";

/** The bounds that limit a value, and the usual words for each. */
export const LIMITING = {
  "at-most": ["up-to", "not-more-than"],
  "at-least": ["at-least"],
} as const satisfies Partial<Record<Bound, readonly BoundWord[]>>;
export type LimitingBound = keyof typeof LIMITING;
export const LIMITING_BOUNDS = Object.keys(LIMITING) as LimitingBound[];

/** One hedge of a text. */
export interface SaidBound {
  /** With its number, where it has one: `30%以上`. */
  readonly text: string;
  /** The usual word, where it is said by that one alone. */
  readonly word: BoundWord | undefined;
}

/**
 * All hedges of one bound in a text: those of numbers in whatever words, and
 * the usual words where no number follows them (不超过审定投资额).
 */
export function saidBounds(
  text: string,
  locale: Locale,
  bound: LimitingBound,
): readonly SaidBound[] {
  const { grammar } = LANGUAGES[locale];
  const found: SaidBound[] = [];
  let rest = text;
  for (const number of findHedgedNumbers(text, locale)) {
    const { token, start, end } = number;
    const words = `${text.slice(start, token.start)}\0${text.slice(token.end, end)}`;
    // The numbers of a list share one hedge, which is counted once.
    if (words.length === 1) continue;
    rest = rest.slice(0, start) + "\0".repeat(end - start) + rest.slice(end);
    const usual = usualWords(words, grammar, bound);
    const isOther = OTHERS[grammar][bound].test(words);
    if (usual.length === 0 && !isOther) continue;
    const word = isOther || usual.length > 1 ? undefined : usual[0]?.word;
    found.push({ text: number.text, word });
  }
  return [...found, ...usualWords(rest, grammar, bound)];
}

function usualWords(
  text: string,
  grammar: Grammar,
  bound: LimitingBound,
): readonly { readonly text: string; readonly word: BoundWord }[] {
  const edge = EDGE[grammar];
  return LIMITING[bound].flatMap((word) => {
    const looks = `${edge}(?:${looksOf(BOUNDING[word], grammar)})${edge}`;
    return Array.from(text.matchAll(new RegExp(looks, "gi")), ([said]) => ({
      text: said,
      word,
    }));
  });
}

const EDGE = { chinese: "", english: "\\b" } as const satisfies Record<
  Grammar,
  string
>;

/** By grammar and bound: the words besides the usual ones. */
const OTHERS = Object.fromEntries(
  GRAMMARS.map((grammar) => [
    grammar,
    Object.fromEntries(
      LIMITING_BOUNDS.map((bound) => {
        const forms = Object.values(BOUND_FORMS[bound]);
        const words = forms.map((form) => form[grammar]).filter(Boolean);
        return [bound, new RegExp(words.join("|"), "i")];
      }),
    ),
  ]),
) as Record<Grammar, Record<LimitingBound, RegExp>>;
