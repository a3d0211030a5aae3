import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { LOCALES } from "../domain/local-text.ts";
import { readContent } from "../model/read-content.ts";
import { searchPages } from "../search/search-pages.ts";
import { searchFiles, type SearchFiles } from "./search-files.ts";

interface BuiltSite {
  /** The project's folder. */
  readonly root: string;
  /** The folder of the built site. */
  readonly dist: string;
}

/** Below `dist`, and below the base path of the published site. */
const FOLDER = "pagefind";

/**
 * Writes the search index of the built site to `pagefind/` below `dist`, one
 * index a language, and returns how many pages are in it. It names no address
 * outside its own folder, so that it is the same under any base path.
 * @throws Error for a page that was not built, or that lacks a sentence
 */
export async function writeSearchIndex(site: BuiltSite): Promise<number> {
  const read = await readContent(site.root);
  if (!read.ok) throw new Error("The content has mistakes: run the check.");
  const { policies } = read.content;
  const pages = LOCALES.flatMap((locale) =>
    searchPages(policies, locale).map(({ path, sentences }) => ({
      path: `${locale}/${path}`,
      ids: sentences.map(([id]) => id),
    })),
  );
  for (const { path, ids } of pages) await checkAnchors(site.dist, path, ids);
  const files = await searchFiles(read.content);
  await writeFiles(files, join(site.dist, FOLDER));
  return pages.length;
}

async function checkAnchors(
  dist: string,
  path: string,
  ids: readonly string[],
): Promise<void> {
  const page = await readFile(join(dist, path, "index.html"), "utf8");
  const missing = ids.find((id) => !hasAnchor(page, id));
  if (missing) throw new Error(`${path} has no sentence ${missing}`);
}

/** Whether a result can open at the sentence; the build may drop quotes. */
function hasAnchor(page: string, id: string): boolean {
  return page.includes(` id="${id}"`) || page.includes(` id=${id}`);
}

async function writeFiles(files: SearchFiles, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
