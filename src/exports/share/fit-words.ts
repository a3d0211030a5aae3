import { evenLines, fillLines, type Line } from "./break-lines.ts";
import type { TextStyle } from "./card-style.ts";
import type { CardWords } from "./share-card.ts";

/** The width in pixels of a line that is set so. */
export type MeasureLine = (
  line: Line,
  look: Pick<TextStyle, "isStrong" | "figures"> & Pick<CardWords, "locale">,
  size: number,
) => number;

export interface SetLine extends Pick<CardWords, "locale"> {
  readonly line: Line;
  /** In pixels, from the top of the block to where the letters stand. */
  readonly at: number;
}

/** Words that are set, each line of them, in one size. */
export interface SetBlock {
  readonly lines: readonly SetLine[];
  /** In pixels, as is the height of all lines. */
  readonly size: number;
  readonly height: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Of a line's height, the part above where its letters stand. */
const ABOVE = 0.72;
/** A size that is at least so much of another is little smaller. */
const NEARLY = 0.87;

/**
 * Some words below each other, in the largest size in which all have room;
 * undefined where none does. A size that is little smaller is taken if no line
 * breaks in it. Only in the smallest is a piece cut that a line does not hold.
 */
export function fitWords(
  words: readonly CardWords[],
  style: TextStyle,
  room: Room,
  measure: MeasureLine,
): SetBlock | undefined {
  const linesIn = (size: number) =>
    countLines(words, style, { ...room, size }, measure);
  const largest = style.sizes.find((size) => linesIn(size) !== undefined);
  if (largest === undefined) return undefined;
  const whole = style.sizes.find(
    (size) =>
      size <= largest &&
      size >= largest * NEARLY &&
      linesIn(size) === words.length,
  );
  const size = whole ?? largest;
  return setWords(words, style, { size, width: room.width }, measure);
}

/** How many lines the words take; undefined where they have no room. */
function countLines(
  words: readonly CardWords[],
  style: TextStyle,
  { width, height, size }: Room & { readonly size: number },
  measure: MeasureLine,
): number | undefined {
  const filled = words.map(({ locale, pieces }) =>
    fillLines(pieces, width, (line) =>
      measure(line, { ...style, locale }, size),
    ),
  );
  const count = filled.flatMap(({ lines }) => lines).length;
  const isCut = filled.some((each) => each.isCut);
  const hasRoom =
    count <= style.mostLines &&
    heightOf(words.length, count, style) * size <= height &&
    (size === style.sizes.at(-1) || !isCut);
  return hasRoom ? count : undefined;
}

/** In sizes. */
function heightOf(
  words: number,
  lines: number,
  { leading, between = 0 }: TextStyle,
): number {
  return lines * leading + Math.max(0, words - 1) * between;
}

function setWords(
  words: readonly CardWords[],
  style: TextStyle,
  { size, width }: { readonly size: number; readonly width: number },
  measure: MeasureLine,
): SetBlock {
  const lines = words.flatMap(({ locale, pieces }, before) =>
    evenLines(pieces, width, (line) =>
      measure(line, { ...style, locale }, size),
    ).map((line) => ({ line, locale, before })),
  );
  return {
    size,
    height: heightOf(words.length, lines.length, style) * size,
    lines: lines.map(({ before, ...line }, at) => ({
      ...line,
      at: (heightOf(before + 1, at, style) + style.leading * ABOVE) * size,
    })),
  };
}
