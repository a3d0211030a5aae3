import { existsSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { join, relative } from "node:path";

import { htmlFiles } from "../build/html-files.ts";
import {
  type AnchorLock,
  readAnchorLocks,
  readIds,
} from "../build/published-anchors.ts";

/** Ids that links in the wild may use: sentences, headings, signatures. */
const LASTING = /-(?:s\d+|title|resp|headline|sign|date)$/;

/**
 * `npm run anchors`, after a build: adds the pages and anchors that are new
 * to the lists of published places. It never takes one away.
 */
const root = process.cwd();
const site = join(root, "dist/zh");
if (existsSync(site)) await record();
else {
  console.error("Run `npm run build` first: anchors are read off the site.");
  process.exitCode = 1;
}

async function record(): Promise<void> {
  const locks = await readAnchorLocks(root);
  const fresh = new Map(locks.map((lock) => [lock, [] as string[]]));
  for (const place of await builtPlaces()) {
    const lock = locks.find(({ folder }) => place.startsWith(folder));
    if (!lock) continue;
    const own = `/${place.slice(lock.folder.length)}`;
    if (!lock.places.includes(own)) fresh.get(lock)?.push(own);
  }
  for (const [lock, places] of fresh) await append(lock, places);
}

async function append(lock: AnchorLock, places: string[]): Promise<void> {
  if (places.length > 0)
    await appendFile(join(root, lock.file), `${places.join("\n")}\n`);
  console.log(`${lock.file}: ${String(places.length)} new`);
}

async function builtPlaces(): Promise<string[]> {
  const files = await htmlFiles(site);
  const places = await Promise.all(
    files.map(async (file) => {
      const page = relative(site, file).replace(/index\.html$/, "");
      const ids = [...((await readIds(file)) ?? [])];
      const anchors = ids.filter((id) => LASTING.test(id));
      return [page, ...anchors.map((id) => `${page}#${id}`)];
    }),
  );
  return places.flat();
}
