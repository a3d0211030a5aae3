import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, globSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

import { jsonText } from "../exports/data-file.ts";
import { indexRecord } from "../exports/index-record.ts";
import {
  type Archive,
  ARCHIVE_PATH,
  listArchive,
  LIST_PATH,
} from "../exports/list-archive.ts";

/** Kinds of files that are small already. */
const COMPRESSED = /\.(?:png|zip|pagefind|pf_\w+)$/;

/**
 * Packs the finished site below `dist` as one file beside its data, and names
 * it in their list. The list inside it cannot know its hash.
 * @param base the folder that the site is served from, `/` or `/x/`
 * @returns what was done, in one line
 */
export async function packSite(dist: string, base: string): Promise<string> {
  const list = join(dist, LIST_PATH);
  const index = indexRecord.parse(JSON.parse(await readFile(list, "utf8")));
  const file = join(dist, ARCHIVE_PATH);
  const { date } = index.release;
  const archive = await writeArchive(dist, file, { base, day: date });
  await writeFile(list, jsonText(listArchive(index, archive)));
  return `packed the site: ${ARCHIVE_PATH}, ${(archive.size / 1e6).toFixed(1)} MB`;
}

interface Packing {
  readonly base: string;
  /** The day that every file in it bears, as `2026-11-27`. */
  readonly day: string;
}

/**
 * Writes every file below `dist` into one zip, in the folder that the links
 * between the pages expect: unpacked and served by any local server, it is
 * the site again. The same files give the same bytes.
 * @param file where to write it
 */
export async function writeArchive(
  dist: string,
  file: string,
  { base, day }: Packing,
): Promise<Archive> {
  const names = filesBelow(dist);
  const out = createWriteStream(file);
  const hash = createHash("sha256");
  let size = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    size += chunk.length;
    hash.update(chunk);
    out.write(chunk);
  });
  const mtime = localMidnight(day);
  for (const name of names) {
    const path = `${base.replace(/^\/|\/$/g, "")}/${name}`.replace(/^\//, "");
    const entry = COMPRESSED.test(name)
      ? new ZipPassThrough(path)
      : new ZipDeflate(path, { level: 6 });
    entry.mtime = mtime;
    zip.add(entry);
    entry.push(await readFile(join(dist, name)), true);
    // One file at a time waits in memory, however large the site.
    if (out.writableNeedDrain) await once(out, "drain");
  }
  zip.end();
  out.end();
  await once(out, "finish");
  return { size, sha256: hash.digest("hex") };
}

function filesBelow(dist: string): readonly string[] {
  return globSync("**/*", { cwd: dist })
    .filter((name) => statSync(join(dist, name)).isFile())
    .map((name) => name.replaceAll(sep, "/"))
    .sort();
}

/** A zip states days by the parts of the local date, with no time zone. */
function localMidnight(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date);
}
