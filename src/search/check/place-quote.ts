import { alignTokens, type Step } from "./align-tokens.ts";
import {
  exactPiece,
  type FoundPiece,
  keptCount,
  lostHedges,
} from "./found-piece.ts";
import { forgiveSlips } from "./known-slips.ts";
import { likeRuns, likeSentences } from "./near-sentences.ts";
import { exactPlaces, type TextPlaces } from "./text-places.ts";

type Range = readonly [from: number, to: number];

/** A sentence of so few words may stand anywhere: it is no landmark. */
const LANDMARK = 4;
/** Sentences that are compared with a passage before the best is taken. */
const TRIED = 3;

/**
 * The pieces of a quotation in a text, in the quotation's order: whole
 * sentences that stand there word for word, and between them what is like one
 * or more that follow each other.
 * @param isLoose true if other words may stand around the quotation
 */
export function placeQuote(
  keys: readonly string[],
  text: TextPlaces,
  isLoose = false,
): readonly FoundPiece[] {
  const whole = exactBest(keys, [0, keys.length], text);
  if (whole) return [whole];
  const pieces: FoundPiece[] = [];
  let [at, gap] = [0, 0];
  const close = () => {
    if (gap < at) pieces.push(...placeGap(keys, [gap, at], text, isLoose));
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
function exactBest(
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
          .every(({ key }, step) => keys[at + step] === key)
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

function placeGap(
  keys: readonly string[],
  [from, to]: Range,
  text: TextPlaces,
  isLoose: boolean,
): readonly FoundPiece[] {
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
        ? [first, ...likeSentences(own.slice(start, end), text, TRIED)]
        : [];
    const candidates = [
      [first, last] as const,
      ...new Set(tried.slice(1)),
    ].flatMap((each) => {
      const span: Range = typeof each === "number" ? [each, each] : each;
      return comparePiece(keys, range, text, span, isLoose) ?? [];
    });
    const [best] = [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a));
    return best ? [best] : [];
  });
}

/** More of the same words, and fewer others. */
function scoreOf(piece: FoundPiece): number {
  const [from, to] = piece.told;
  return 2 * keptCount(piece) - (to - from);
}

function comparePiece(
  keys: readonly string[],
  [from, to]: Range,
  text: TextPlaces,
  [first, last]: Range,
  isLoose: boolean,
): FoundPiece | undefined {
  const start = text.spans[first]?.[0] ?? 0;
  const end = text.spans[last]?.[1] ?? start;
  const quoted = keys.slice(from, to);
  const told = text.tokens.slice(start, end).map(({ key }) => key);
  const aligned = alignTokens(quoted, told, isLoose);
  const { steps, slips } = forgiveSlips(aligned, quoted, told);
  const kept = steps.filter(({ kind }) => kind === "kept");
  const [one, other] = [kept[0], kept.at(-1)];
  if (!one || !other) return undefined;
  return {
    text,
    quoted: isLoose
      ? [from + one.quoted[0], from + other.quoted[1]]
      : [from, to],
    told: [start + one.told[0], start + other.told[1]],
    steps: steps.map((step) => moved(step, from, start)),
    slips,
  };
}

function moved(
  { kind, quoted, told }: Step,
  from: number,
  start: number,
): Step {
  return {
    kind,
    quoted: [quoted[0] + from, quoted[1] + from],
    told: [told[0] + start, told[1] + start],
  };
}
