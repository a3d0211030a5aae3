import { alignTokens, type Step } from "./align-tokens.ts";
import { numbersAlike, withEdgeNumbers } from "./changed-numbers.ts";
import type { FoundPiece } from "./found-piece.ts";
import { forgiveSlips } from "./known-slips.ts";
import type { QuoteToken } from "./quote-tokens.ts";
import type { TextPlaces } from "./text-places.ts";

type Range = readonly [from: number, to: number];

/**
 * A passage of a quotation held against sentences that follow each other;
 * undefined where they have no word in common.
 * @param isLoose true if other words may stand around the passage
 */
export function compareSentences(
  quotation: readonly QuoteToken[],
  [from, to]: Range,
  text: TextPlaces,
  [first, last]: Range,
  isLoose: boolean,
): FoundPiece | undefined {
  const start = text.spans[first]?.[0] ?? 0;
  const end = text.spans[last]?.[1] ?? start;
  const quoted = quotation.slice(from, to);
  const told = text.tokens.slice(start, end);
  const aligned = alignTokens(keysOf(quoted), keysOf(told), isLoose);
  const { steps: plain, slips } = forgiveSlips(aligned, quoted, told);
  const steps = withEdgeNumbers(plain, quoted, told);
  const [head, tail] = [steps[0], steps.at(-1)];
  const isFound = steps.some(({ kind }) => kind === "kept");
  if (!isFound || !head || !tail) return undefined;
  return {
    text,
    quoted: isLoose
      ? [from + head.quoted[0], from + tail.quoted[1]]
      : [from, to],
    told: [start + head.told[0], start + tail.told[1]],
    steps: steps.map((step) => moved(step, from, start)),
    slips,
    likeness: numbersAlike(steps, quoted, told),
  };
}

function keysOf(tokens: readonly QuoteToken[]): readonly string[] {
  return tokens.map(({ key }) => key);
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
