import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

export const RENDERER_FILE = fileURLToPath(
  import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"),
);

/** The renderer can be started once in a process. */
let started: Promise<void> | undefined;

/** Draws an image as a PNG; a width in pixels makes it larger or smaller. */
export type DrawPng = (svg: string, width?: number) => Uint8Array;

/** Starts what draws, once. */
export async function startDrawing(): Promise<DrawPng> {
  await (started ??= readFile(RENDERER_FILE).then(initWasm));
  return drawPng;
}

/** What the renderer holds of an image is freed by hand. */
function drawPng(svg: string, width?: number): Uint8Array {
  const image = new Resvg(
    svg,
    width === undefined ? {} : { fitTo: { mode: "width", value: width } },
  );
  const drawn = image.render();
  const png = drawn.asPng();
  drawn.free();
  image.free();
  return png;
}
