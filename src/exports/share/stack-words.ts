import { STYLES, type TextStyle } from "./card-style.ts";
import {
  fitWords,
  type MeasureLine,
  type Room,
  type SetBlock,
  type SetLine,
} from "./fit-words.ts";
import type { CardWords } from "./share-card.ts";

/** A line of text on a picture; lengths are in pixels. */
export interface DrawnLine extends Pick<SetLine, "line" | "locale"> {
  readonly style: TextStyle;
  readonly size: number;
  /** Where it begins, and where its letters stand. */
  readonly x: number;
  readonly y: number;
}

export interface Place extends Room {
  readonly x: number;
  readonly y: number;
}

type Part = readonly [keyof typeof STYLES, readonly CardWords[]];

/**
 * Parts of a card one below the other, each as large as those below it leave
 * room for.
 * @throws Error for a part that has none in its smallest size
 */
export function stackWords(
  parts: readonly Part[],
  { x, y, width, height }: Place,
  measure: MeasureLine,
): readonly DrawnLine[] {
  let used = 0;
  return parts.flatMap(([part, words], at) => {
    const least = parts
      .slice(at + 1)
      .reduce((sum, below) => sum + leastHeight(below, width, measure), 0);
    const room = { width, height: height - used - least };
    const block = fitWords(words, STYLES[part], room, measure);
    if (!block) throw new Error(`A card has no room for its ${part}.`);
    const lines = drawBlock(block, STYLES[part], { x, y: y + used });
    used += block.height;
    return lines;
  });
}

function leastHeight(
  [part, words]: Part,
  width: number,
  measure: MeasureLine,
): number {
  const style = { ...STYLES[part], sizes: STYLES[part].sizes.slice(-1) };
  const room = { width, height: Infinity };
  return fitWords(words, style, room, measure)?.height ?? Infinity;
}

export function drawBlock(
  { lines, size }: SetBlock,
  style: TextStyle,
  { x, y }: Pick<Place, "x" | "y">,
): readonly DrawnLine[] {
  return lines.map(({ line, locale, at }) => ({
    line,
    locale,
    style,
    size,
    x,
    y: y + at,
  }));
}
