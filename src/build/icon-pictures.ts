import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { ICON_FILE, ICON_PICTURES } from "../exports/manifest.ts";
import { startDrawing } from "./draw-png.ts";

/** Writes the site's icon below `dist` as pictures, for devices that take no SVG. */
export async function writeIconPictures(dist: string): Promise<void> {
  const draw = await startDrawing();
  const svg = await readFile(join(dist, ICON_FILE), "utf8");
  for (const { size, path } of ICON_PICTURES)
    await writeFile(join(dist, path), draw(svg, size));
}
