import type { Sentence } from "../policy/sentence.ts";
import { findHedgedNumbers, type HedgedNumber } from "../text/hedge.ts";
import {
  BOUND_WORDS,
  BOUNDING,
  HEDGE_WORDS,
  HEDGES,
  looksOf,
} from "../text/hedges.ts";
import { type Grammar, LANGUAGES, type Locale } from "../text/languages.ts";
import { quantityKey } from "../number/number-token.ts";
import type { HeldHedge, Span } from "./checked-text.ts";

type Hedged = Pick<Sentence, Locale | "figures">;

const EDGE = { chinese: "", english: "\\b" } as const;

/**
 * Every hedge of a sentence in the order of its words: those of its numbers in
 * whatever words, those that leave a figure to be decided, and each other word
 * of the table of hedges.
 */
export function sentenceHedges(
  sentence: Hedged,
  locale: Locale,
): readonly HeldHedge[] {
  const { grammar } = LANGUAGES[locale];
  const numbers = findHedgedNumbers(sentence[locale], locale);
  const found = boundHedges(numbers, sentence[locale], grammar);
  const others = [
    ...discretionHedges(sentence, numbers, locale),
    ...wordHedges(sentence[locale], grammar),
  ];
  for (const hedge of others)
    if (!found.some(([words]) => overlaps(words, hedge[0]))) found.push(hedge);
  return found.sort(([[a]], [[b]]) => a - b);
}

function boundHedges(
  numbers: readonly HedgedNumber[],
  text: string,
  grammar: Grammar,
): HeldHedge[] {
  const found: HeldHedge[] = [];
  for (const { token, start, end, led } of numbers) {
    const number: Span = [token.start, token.end];
    const last = found.at(-1);
    if (start < token.start) {
      const before = text.slice(start, token.start);
      const length = leadingWord(before, grammar);
      found.push([[start, start + length], number]);
    } else if (led && last)
      // The items of a list share the hedge of the first.
      found.splice(-1, 1, [...last, number]);
    if (end > token.end) found.push([[token.end, end], number]);
  }
  return found;
}

/** The length of the hedge with which the words before a number begin. */
function leadingWord(before: string, grammar: Grammar): number {
  const lengths = BOUND_WORDS.map(
    (word) =>
      new RegExp(`^(?:${looksOf(BOUNDING[word], grammar) || "$^"})`, "i").exec(
        before,
      )?.[0].length ?? 0,
  );
  return Math.max(...lengths) || before.trimEnd().length;
}

/** The words of discretion, with the numbers of the figures they are over. */
function discretionHedges(
  { figures, ...sentence }: Hedged,
  numbers: readonly HedgedNumber[],
  locale: Locale,
): readonly HeldHedge[] {
  const over = new Map<string, Span[]>();
  for (const { value, bound, discretion } of figures) {
    const number = numbers.find(
      (each) =>
        quantityKey(each.token.value) === quantityKey(value) &&
        each.bound === bound,
    );
    if (!number) continue;
    const span: Span = [number.token.start, number.token.end];
    for (const { quote } of discretion)
      over.set(quote[locale], [...(over.get(quote[locale]) ?? []), span]);
  }
  return [...over].flatMap(([words, of]): HeldHedge[] => {
    // The nearest before the figure: the same word may stand for another too.
    const last = Math.max(...of.map(([start]) => start));
    const before = sentence[locale].lastIndexOf(words, last);
    const start = before < 0 ? sentence[locale].indexOf(words) : before;
    const length = tableWord(words, LANGUAGES[locale].grammar);
    return start < 0 ? [] : [[[start, start + length], ...of]];
  });
}

/** The length of the table's own word, where the words begin with one. */
function tableWord(words: string, grammar: Grammar): number {
  const [first] = wordHedges(words, grammar).map(([span]) => span);
  return first?.[0] === 0 ? first[1] : words.length;
}

function wordHedges(text: string, grammar: Grammar): readonly HeldHedge[] {
  return HEDGE_WORDS.flatMap((word) => {
    const looks = looksOf(HEDGES[word], grammar);
    if (!looks) return [];
    const edge = EDGE[grammar];
    const flags = HEDGES[word].isCased ? "g" : "gi";
    const pattern = new RegExp(`${edge}(?:${looks})${edge}`, flags);
    return [...text.matchAll(pattern)].map(
      ({ 0: { length }, index }): HeldHedge => [[index, index + length]],
    );
  });
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
