import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { ICON, ICON_SIZES, iconPicture } from "../i18n/icon-pictures.ts";
import { startDrawing } from "./draw-png.ts";

/** Writes the site's icon below `dist` as pictures, for devices that take no SVG. */
export async function writeIconPictures(dist: string): Promise<void> {
  const draw = await startDrawing();
  const svg = await readFile(join(dist, ICON), "utf8");
  for (const size of ICON_SIZES)
    await writeFile(join(dist, iconPicture(size)), draw(svg, size));
}
