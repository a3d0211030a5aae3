import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

import { layOutCard } from "../../exports/share/lay-out-card.ts";
import type { ShareCard } from "../../exports/share/share-card.ts";
import { loadCardFont } from "./card-font.ts";
import { cardSvg, measureWith } from "./card-svg.ts";

export const RENDERER_FILE = fileURLToPath(
  import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"),
);

/** Draws a card as a PNG. */
export type RenderCard = (card: ShareCard) => Uint8Array;

/** The renderer can be started once in a process. */
let started: Promise<void> | undefined;

/** Reads what drawing needs, which takes most of a second. */
export async function createCardRenderer(): Promise<RenderCard> {
  await (started ??= readFile(RENDERER_FILE).then(initWasm));
  const font = loadCardFont();
  const measure = measureWith(font);
  return (card) => drawPng(cardSvg(layOutCard(card, measure), font));
}

/** What the renderer holds of an image is freed by hand. */
function drawPng(svg: string): Uint8Array {
  const image = new Resvg(svg);
  const drawn = image.render();
  const png = drawn.asPng();
  drawn.free();
  image.free();
  return png;
}
