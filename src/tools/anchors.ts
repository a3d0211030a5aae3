import { existsSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";

import { builtPlaces } from "../build/built-places.ts";
import {
  type AnchorLock,
  readAnchorLocks,
} from "../build/published-anchors.ts";

/** The head of a new list; the other lines are places. */
const HEADING = `# Every page and anchor ever published, below each language.
# Lines are only added (npm run anchors): links in the wild must not break.
`;

/**
 * `npm run anchors`, after a build: adds the pages and anchors that are new
 * to the lists of published places. It never takes one away.
 */
const root = process.cwd();
const dist = join(root, "dist");
if (existsSync(dist)) await record();
else {
  console.error("Run `npm run build` first: anchors are read off the site.");
  process.exitCode = 1;
}

async function record(): Promise<void> {
  const locks = await readAnchorLocks(root);
  const fresh = new Map(locks.map((lock) => [lock, [] as string[]]));
  for (const place of await builtPlaces(dist)) {
    const lock = locks.find(({ folder }) => place.startsWith(folder));
    if (!lock) continue;
    const own = `/${place.slice(lock.folder.length)}`;
    if (!lock.places.includes(own)) fresh.get(lock)?.push(own);
  }
  for (const [lock, places] of fresh) await append(lock, places);
}

async function append(
  lock: AnchorLock,
  places: readonly string[],
): Promise<void> {
  const file = join(root, lock.file);
  const heading = existsSync(file) ? "" : HEADING;
  if (places.length > 0)
    await appendFile(file, `${heading}${places.join("\n")}\n`);
  console.log(`${lock.file}: ${String(places.length)} new`);
}
