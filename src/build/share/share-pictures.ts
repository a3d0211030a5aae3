import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Content } from "../../domain/policy/content.ts";
import { type EachLanguage, LOCALES } from "../../domain/text/languages.ts";
import { shareCards } from "../../exports/share/share-cards.ts";
import { createCardRenderer } from "./card-renderer.ts";
import { createPictureKey } from "./picture-key.ts";

/** The folder of the pictures, below what the build caches. */
const CACHE = "share-pictures";

interface Places {
  readonly root: string;
  readonly dist: string;
  /** What one build leaves for the next. */
  readonly cache: URL;
}

/**
 * Writes the picture of every card below `dist`. Those that an earlier build
 * made are kept, by what decides them; what no card needs any more goes.
 * @returns what was done, in one line
 */
export async function writeSharePictures(
  content: Content,
  { root, dist, cache }: Places,
): Promise<string> {
  const folder = join(fileURLToPath(cache), CACHE);
  await mkdir(folder, { recursive: true });
  const before = new Set(await readdir(folder));
  const keyOf = await createPictureKey();
  const cards = shareCards(content, await readWordings(root)).map((placed) => ({
    ...placed,
    name: `${keyOf(placed.card)}.png`,
  }));
  const missing = cards.filter(({ name }) => !before.has(name));
  if (missing.length > 0) {
    const render = await createCardRenderer();
    for (const { name, card } of missing)
      await writeWhole(join(folder, name), render(card));
  }
  for (const { name, path } of cards) {
    const file = join(dist, path);
    await mkdir(dirname(file), { recursive: true });
    await copyFile(join(folder, name), file);
  }
  const needed = new Set(cards.map(({ name }) => name));
  for (const name of before)
    if (!needed.has(name)) await rm(join(folder, name));
  return `share pictures: ${missing.length} made, ${cards.length - missing.length} kept`;
}

/** A build that is stopped meanwhile leaves no half a picture to be kept. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}

async function readWordings(root: string): Promise<EachLanguage<object>> {
  const wordings = await Promise.all(
    LOCALES.map(async (locale) => {
      const file = join(root, "content", "ui", `${locale}.json`);
      return [locale, JSON.parse(await readFile(file, "utf8"))] as const;
    }),
  );
  return Object.fromEntries(wordings) as EachLanguage<object>;
}
