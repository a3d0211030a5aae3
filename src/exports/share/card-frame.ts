import { PICTURE_SIZE } from "../../i18n/share-picture.ts";
import { STYLES, type CardColour } from "./card-style.ts";
import type { MeasureLine } from "./fit-words.ts";
import type { DrawnLine } from "./stack-words.ts";
import type { ShareCard } from "./share-card.ts";

/** In pixels. */
export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: CardColour;
}

/** Where the parts of a card stand, in pixels. */
export const PLACES = {
  left: 60,
  width: PICTURE_SIZE.width - 2 * 60,
  over: 54,
  masthead: 122,
  head: 144,
  foot: 492,
  below: 30,
  seal: 104,
  /** Between the seal and the name. */
  besideSeal: 30,
} as const;

const { left, width } = PLACES;

/** The paper and the rules: a double one above, thin ones between the parts. */
export const FRAME: readonly DrawnBox[] = [
  { x: 0, y: 0, ...PICTURE_SIZE, colour: "paper" },
  { x: left, y: 36, width, height: 6, colour: "ink" },
  { x: left, y: 46, width, height: 1, colour: "ink" },
  { x: left, y: PLACES.masthead, width, height: 1, colour: "ink" },
  { x: left, y: PLACES.foot, width, height: 1, colour: "ink" },
];

/** Digits of this font are so high, in their size. */
const DIGIT_HEIGHT = 0.73;

/** A block of the seal's red with a measure's number, or with the site's mark. */
export function drawSeal(
  { number, name: { locale } }: ShareCard,
  measure: MeasureLine,
): {
  readonly boxes: readonly DrawnBox[];
  readonly lines: readonly DrawnLine[];
} {
  const side = PLACES.seal;
  const place = { x: left, y: PLACES.head };
  const boxes: readonly DrawnBox[] = [
    { ...place, width: side, height: side, colour: "seal" },
  ];
  if (number === undefined)
    return { boxes: [...boxes, ...[2, 4].map(markBar)], lines: [] };
  const style = STYLES.number;
  const [size] = style.sizes;
  const line = [{ text: String(number) }];
  const x = left + (side - measure(line, { ...style, locale }, size)) / 2;
  const y = place.y + (side + size * DIGIT_HEIGHT) / 2;
  return { boxes, lines: [{ line, locale, style, size, x, y }] };
}

/** As in the icon of the pages, which is eight by eight. */
function markBar(row: number): DrawnBox {
  const unit = PLACES.seal / 8;
  return {
    x: left + 2 * unit,
    y: PLACES.head + row * unit,
    width: 4 * unit,
    height: unit,
    colour: "paper",
  };
}
