import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { ShareCard } from "../../exports/share/share-card.ts";
import { RENDERER_FILE } from "../draw-png.ts";
import { FONT_VERSION_FILE } from "./card-font.ts";

const SOURCES = join(import.meta.dirname, "..", "..");
/** The code that lays a card out and draws it. */
const DRAWING = [
  "build/draw-png.ts",
  "build/share/*.ts",
  "exports/share/*.ts",
  "i18n/share-picture.ts",
];

/**
 * Names a picture by all that decides it: what the card says, the code that
 * draws it, the font and the renderer. No number has to be raised by hand.
 */
export async function createPictureKey(): Promise<(card: ShareCard) => string> {
  const code = globSync(DRAWING, { cwd: SOURCES })
    .sort()
    .map((name) => join(SOURCES, name));
  const fontReader = fileURLToPath(import.meta.resolve("opentype.js"));
  const files = [...code, FONT_VERSION_FILE, fontReader, RENDERER_FILE];
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file));
  const drawing = hash.digest("hex");
  return (card) =>
    createHash("sha256")
      .update(drawing + JSON.stringify(card))
      .digest("hex");
}
