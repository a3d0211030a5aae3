import {
  exactPiece,
  type FoundPiece,
  keptCount,
  lostHedges,
} from "./found-piece.ts";
import { compareSentences } from "./compare-sentences.ts";
import { likeRuns, likeSentences } from "./near-sentences.ts";
import type { QuoteToken } from "./quote-tokens.ts";
import { exactPlaces, type TextPlaces } from "./text-places.ts";

export type Range = readonly [from: number, to: number];

/** A sentence of so few words may stand anywhere: it is no landmark. */
const LANDMARK = 4;
/** How much the same word says of which sentence is meant. */
export const SAME = 2.5;
/** How much more than a word the same number says of which sentence is meant. */
const NUMBER = 5;
/** Sentences that are compared with a passage before the best is taken. */
export const TRIED = 5;

/**
 * The pieces of a quotation in a text, in the quotation's order: whole
 * sentences that stand there word for word, and between them what is like one
 * or more that follow each other.
 * @param isLoose true if other words may stand around the quotation
 */
export function placeQuote(
  quoted: readonly QuoteToken[],
  text: TextPlaces,
  isLoose = false,
): readonly FoundPiece[] {
  const keys = quoted.map(({ key }) => key);
  const whole = exactBest(keys, [0, keys.length], text);
  if (whole) return [whole];
  const pieces: FoundPiece[] = [];
  let [at, gap] = [0, 0];
  const close = () => {
    if (gap < at)
      pieces.push(...placeGap(quoted, [gap, at], text, { isLoose }));
  };
  while (at < keys.length) {
    const sentence = sentenceAt(keys, at, text, pieces.at(-1)?.told[1]);
    if (sentence === undefined) at += 1;
    else {
      close();
      const [from, to] = text.spans[sentence] ?? [0, 0];
      pieces.push(exactPiece(text, [at, at + to - from], from));
      at += to - from;
      gap = at;
    }
  }
  close();
  return pieces;
}

/**
 * Where a passage stands word for word: of several where it loses no hedge,
 * and is a whole sentence.
 */
export function exactBest(
  keys: readonly string[],
  range: Range,
  text: TextPlaces,
): FoundPiece | undefined {
  const [best] = exactPlaces(keys.slice(...range), text)
    .map((at) => exactPiece(text, range, at))
    .map((piece) => {
      const { sentence = 0 } = text.tokens[piece.told[0]] ?? {};
      const isWhole = String(text.spans[sentence]) === String(piece.told);
      return { piece, lost: lostHedges([piece]).length + (isWhole ? 0 : 0.5) };
    })
    .sort((a, b) => a.lost - b.lost);
  return best?.piece;
}

/**
 * The sentence that stands whole at a place: of several the one that follows,
 * else the longest.
 */
function sentenceAt(
  keys: readonly string[],
  at: number,
  text: TextPlaces,
  after: number | undefined,
): number | undefined {
  const found = exactPlaces(keys.slice(at, at + LANDMARK), text).filter(
    (from) => {
      const sentence = text.tokens[from]?.sentence ?? -1;
      const [start = -1, end = 0] = text.spans[sentence] ?? [];
      return (
        start === from &&
        end - start >= LANDMARK &&
        end - start <= keys.length - at &&
        text.tokens
          .slice(start, end)
          .every(({ key }, step) => keys[at + step] === key) &&
        !isWithin(keys, [at, at + end - start], text)
      );
    },
  );
  const sentences = found.map((from) => text.tokens[from]?.sentence ?? 0);
  const sizeOf = (sentence: number) => {
    const [start = 0, end = 0] = text.spans[sentence] ?? [];
    return end - start;
  };
  const [longest] = [...sentences].sort((a, b) => sizeOf(b) - sizeOf(a));
  return (
    sentences.find((sentence) => text.spans[sentence]?.[0] === after) ?? longest
  );
}

/** True of a sentence that is the middle of another, as a date may be. */
function isWithin(
  keys: readonly string[],
  [from, to]: Range,
  text: TextPlaces,
): boolean {
  return (
    from > 0 &&
    to < keys.length &&
    exactPlaces(keys.slice(from - 1, to + 1), text).some(
      (at) =>
        text.tokens[at]?.sentence === text.tokens[at + to - from + 1]?.sentence,
    )
  );
}

export interface HowPlaced {
  readonly isLoose: boolean;
  /** Sentences that stand beside it in the quotation. */
  readonly beside?: readonly number[];
}

/** A passage that is not word for word: what it is most like. */
export function placeGap(
  quoted: readonly QuoteToken[],
  [from, to]: Range,
  text: TextPlaces,
  { isLoose, beside = [] }: HowPlaced,
): readonly FoundPiece[] {
  const keys = quoted.map(({ key }) => key);
  const own = keys.slice(from, to);
  const exact = exactBest(keys, [from, to], text);
  if (exact) return [exact];
  const runs = likeRuns(own, text);
  const groups: { range: Range; first: number; last: number }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && run.sentence === last.last + 1)
      groups.splice(-1, 1, {
        range: [last.range[0], run.to],
        first: last.first,
        last: run.sentence,
      });
    else
      groups.push({
        range: [run.from, run.to],
        first: run.sentence,
        last: run.sentence,
      });
  }
  return groups.flatMap(({ range: [start, end], first, last }) => {
    const range: Range = [from + start, from + end];
    const tried =
      first === last
        ? [
            first,
            ...beside,
            ...likeSentences(own.slice(start, end), text, TRIED),
          ]
        : [];
    const candidates = [
      [first, last] as const,
      ...new Set(tried.slice(1)),
    ].flatMap((each) => {
      const span: Range = typeof each === "number" ? [each, each] : each;
      return compareSentences(quoted, range, text, span, isLoose) ?? [];
    });
    const [best] = [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a));
    return best ? [best] : [];
  });
}

/** More of the same words and numbers, fewer others, and numbers that look alike. */
export function scoreOf(piece: FoundPiece): number {
  const [from, to] = piece.told;
  const numbers = NUMBER * keptNumbers(piece);
  return SAME * keptCount(piece) + numbers - (to - from) + piece.likeness;
}

function keptNumbers({ steps, text }: FoundPiece): number {
  return steps
    .filter(({ kind }) => kind === "kept")
    .flatMap(({ told }) => text.tokens.slice(...told))
    .filter(({ kind }) => kind === "number").length;
}
