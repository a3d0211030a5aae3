import { PICTURE_SIZE } from "../../i18n/share-picture.ts";
import { drawSeal, FRAME, PLACES, type DrawnBox } from "./card-frame.ts";
import { drawMiddle } from "./draw-middle.ts";
import type { MeasureLine } from "./fit-words.ts";
import type { ShareCard } from "./share-card.ts";
import { stackWords, type DrawnLine } from "./stack-words.ts";

export interface DrawnCard {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
  readonly lines: readonly DrawnLine[];
}

/**
 * A card as it is drawn: all that it says, in the largest sizes that have room
 * together.
 * @throws Error where they have none in their smallest
 */
export function layOutCard(card: ShareCard, measure: MeasureLine): DrawnCard {
  const { left, width, over, foot } = PLACES;
  const seal = drawSeal(card, measure);
  const end = PICTURE_SIZE.height - PLACES.below;
  const masthead = stackWords(
    [
      ["over", [card.over]],
      ["overTwin", card.overTwin ? [card.overTwin] : []],
    ],
    { x: left, y: over, width, height: PLACES.masthead - over },
    measure,
  );
  const imprint = stackWords(
    [
      ["dates", card.dates],
      ["imprint", [card.imprint]],
    ],
    { x: left, y: foot + 10, width, height: end - foot - 10 },
    measure,
  );
  return {
    ...PICTURE_SIZE,
    boxes: [...FRAME, ...seal.boxes],
    lines: [
      ...seal.lines,
      ...masthead,
      ...drawMiddle(card, measure),
      ...imprint,
    ],
  };
}
