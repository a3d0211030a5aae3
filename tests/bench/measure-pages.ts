import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** How many pages there are, and what the heaviest weigh. */
export interface PageSizes {
  readonly pages: number;
  readonly heaviest: PageWeight;
  /** Of the measures' own pages alone. */
  readonly heaviestMeasure: PageWeight;
}

export interface PageWeight {
  readonly path: string;
  /** As a host sends it: brotli. */
  readonly bytes: number;
}

const MEASURE_PAGE = /[/\\]m\d{2,}[/\\]index\.html$/;
/** Compressing is slow; the heaviest is among the few longest. */
const WEIGHED = 5;

/** Counts the pages below `dist` and weighs the longest. */
export async function measurePages(dist: string): Promise<PageSizes> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    pages: files.length,
    heaviest: await findHeaviest(dist, files),
    heaviestMeasure: await findHeaviest(
      dist,
      files.filter((file) => MEASURE_PAGE.test(file)),
    ),
  };
}

async function findHeaviest(
  dist: string,
  files: readonly string[],
): Promise<PageWeight> {
  const sized = await Promise.all(
    files.map(async (file) => ({ file, size: (await stat(file)).size })),
  );
  const longest = sized.sort((a, b) => b.size - a.size).slice(0, WEIGHED);
  const weights = await Promise.all(
    longest.map(async ({ file }) => ({
      path: relative(dist, file),
      bytes: brotliCompressSync(await readFile(file)).length,
    })),
  );
  return weights.reduce(
    (heaviest, page) => (page.bytes > heaviest.bytes ? page : heaviest),
    { path: "", bytes: 0 },
  );
}
