import type { QuoteToken } from "./quote-tokens.ts";

/** Words of one script that follow each other. */
export interface Stretch {
  readonly isHan: boolean;
  readonly from: number;
  readonly to: number;
}

/**
 * So many words in a row are another language, fewer are names within one;
 * on a line of their own a word and what stands with it are enough.
 */
const FEWEST = 4;
const FEWEST_OF_LINE = 3;
/** A line or a sentence ends there. */
const END = /[\n。！？!?]|\.\s/;

/**
 * A text in two languages cut where one goes over into the other: at the end
 * of a line or a sentence if there is one, so that a number stays with its own.
 */
export function cutLanguages(
  text: string,
  tokens: readonly QuoteToken[],
): readonly Stretch[] {
  if (!tokens.some(isHan))
    return [{ isHan: false, from: 0, to: tokens.length }];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { from, to } of latinRuns(text, tokens)) {
    const [start] = cutsIn(text, tokens, Math.max(at, from.after), from.word);
    const [, end] = cutsIn(text, tokens, to.word + 1, to.before);
    if (start > at) stretches.push({ isHan: true, from: at, to: start });
    stretches.push({ isHan: false, from: start, to: end });
    at = end;
  }
  if (at < tokens.length)
    stretches.push({ isHan: true, from: at, to: tokens.length });
  return stretches;
}

/** A number with a unit is of the language of that. */
function isHan({ written }: QuoteToken): boolean {
  return /\p{Script=Han}/u.test(written);
}

/** Runs of enough words with no character between, and what may go with them. */
function latinRuns(text: string, tokens: readonly QuoteToken[]) {
  const runs: {
    from: { after: number; word: number };
    to: { word: number; before: number };
  }[] = [];
  let after = 0;
  let words: number[] = [];
  const close = (before: number) => {
    const [word] = words;
    const isLine = isOnLine(text, tokens, after, before);
    if (word !== undefined && (words.length >= FEWEST || isLine))
      runs.push({
        from: { after, word },
        to: { word: words.at(-1) ?? word, before },
      });
    words = [];
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "word") words.push(at);
    // A sum stands for its number and for its currency.
    if (/\d[^]*[a-z]|[a-z][^]*\d/.test(token.written)) words.push(at, at);
    if (!isHan(token)) continue;
    close(at);
    after = at + 1;
  }
  close(tokens.length);
  return runs;
}

/** True if what stands between two characters holds a line of its own. */
function isOnLine(
  text: string,
  tokens: readonly QuoteToken[],
  after: number,
  before: number,
): boolean {
  const [first, last] = cutsIn(text, tokens, after, before);
  return last - first >= FEWEST_OF_LINE;
}

/** The cuts between two places; the second place where nothing ends between. */
function cutsIn(
  text: string,
  tokens: readonly QuoteToken[],
  from: number,
  to: number,
): readonly [first: number, last: number] {
  const cuts: number[] = [];
  for (let at = from; at <= to; at += 1) {
    const end = at > 0 ? (tokens[at - 1]?.end ?? 0) : 0;
    const next = tokens[at]?.start ?? text.length;
    if (!tokens[at] || END.test(text.slice(end, next))) cuts.push(at);
  }
  return [cuts[0] ?? to, cuts.at(-1) ?? to];
}
