import { quantityKey } from "../../domain/number/number-token.ts";
import {
  findHedgedNumbers,
  type HedgedNumber,
} from "../../domain/text/hedge.ts";
import { SOURCE } from "../../domain/text/languages.ts";
import { hasJoint, wordStarts } from "../references/source-words.ts";

/**
 * The fewest words of a sentence that bear a number with its bound, stand in
 * it once, and bear the value once. Undefined where only more than the
 * sentence would do.
 */
export function smallestQuote(
  zh: string,
  number: HedgedNumber,
): string | undefined {
  const edges = wordStarts(zh);
  const starts = [number.start, ...edges.filter((at) => at < number.start)];
  const ends = [number.end, ...edges.filter((at) => at > number.end)];
  // To the left first: what a value is of stands before it.
  const lefts = starts.sort((a, b) => b - a);
  const first = lefts[0] ?? number.start;
  const tries = [
    ...lefts.map((start) => [start, number.end] as const),
    ...[...ends, zh.length].map((end) => [first, end] as const),
  ];
  return tries
    .map(([start, end]) => zh.slice(start, end))
    .find((words) => bears(words, number) && isOnce(words, zh));
}

function bears(words: string, { token, bound }: HedgedNumber): boolean {
  if (hasJoint(words)) return false;
  const same = findHedgedNumbers(words, SOURCE).filter(
    (each) => each.token.text === token.text,
  );
  const [one, other] = same;
  return (
    one !== undefined &&
    other === undefined &&
    one.bound === bound &&
    quantityKey(one.token.value) === quantityKey(token.value)
  );
}

function isOnce(words: string, zh: string): boolean {
  return zh.indexOf(words) === zh.lastIndexOf(words);
}
