import { layOutCard } from "../../exports/share/lay-out-card.ts";
import type { ShareCard } from "../../exports/share/share-card.ts";
import { startDrawing } from "../draw-png.ts";
import { loadCardFont } from "./card-font.ts";
import { cardSvg, measureWith } from "./card-svg.ts";

/** Draws a card as a PNG. */
export type RenderCard = (card: ShareCard) => Uint8Array;

/** Reads what drawing needs, which takes most of a second. */
export async function createCardRenderer(): Promise<RenderCard> {
  const draw = await startDrawing();
  const font = loadCardFont();
  const measure = measureWith(font);
  return (card) => draw(cardSvg(layOutCard(card, measure), font));
}
