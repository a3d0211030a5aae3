import {
  CARD_COLOURS,
  type TextStyle,
} from "../../exports/share/card-style.ts";
import type { Line } from "../../exports/share/break-lines.ts";
import type { MeasureLine } from "../../exports/share/fit-words.ts";
import type { DrawnBox } from "../../exports/share/card-frame.ts";
import type { DrawnCard } from "../../exports/share/lay-out-card.ts";
import type { DrawnLine } from "../../exports/share/stack-words.ts";
import type { CardFont } from "./card-font.ts";
import { placeSigns, type Segment } from "./place-signs.ts";

/**
 * Measures lines as `cardSvg` draws them. The same line is measured in many
 * sizes until one has room, and its width grows with the size.
 */
export function measureWith(font: CardFont): MeasureLine {
  const known = new Map<string, number>();
  return (line, { locale, ...look }, size) => {
    const segments = segmentsOf(line, look);
    const key = segments.map(({ face, text }) => face + text).join("|");
    const of = `${locale}|${key}`;
    const ems = known.get(of) ?? placeSigns(segments, locale, font).width;
    known.set(of, ems);
    return ems * size;
  };
}

/** A card as an image that needs no font: its signs are paths. */
export function cardSvg(
  { width, height, boxes, lines }: DrawnCard,
  font: CardFont,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    ...boxes.map(boxPath),
    ...lines.map((line) => linePaths(line, font)),
    "</svg>",
  ].join("");
}

function boxPath({ x, y, width, height, colour }: DrawnBox): string {
  return `<path fill="${CARD_COLOURS[colour]}" d="M${x} ${y}h${width}v${height}h-${width}z"/>`;
}

function linePaths(
  { line, locale, style, size, x, y }: DrawnLine,
  font: CardFont,
): string {
  const { signs } = placeSigns(segmentsOf(line, style), locale, font);
  return line
    .map(({ isFigure }, segment) => {
      const colour = (isFigure && style.figures) ?? style.colour;
      const paths = signs
        .filter((sign) => sign.segment === segment)
        .map(({ sign, face, at }) =>
          font[face].pathOf(sign, { x: x + at * size, y, size }),
        );
      return `<path fill="${CARD_COLOURS[colour]}" d="${paths.join("")}"/>`;
    })
    .join("");
}

function segmentsOf(
  line: Line,
  { isStrong, figures }: Pick<TextStyle, "isStrong" | "figures">,
): readonly Segment[] {
  return line.map(({ text, isFigure }) => ({
    text,
    face: isStrong || (figures && isFigure) ? "strong" : "regular",
  }));
}
