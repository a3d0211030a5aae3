import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { LOCALES } from "../domain/text/languages.ts";
import type { PageIds } from "./finish-site.ts";

/** A list of published places, and the folder of the site they are in. */
export interface AnchorLock {
  /** The lock file, from the project's folder. */
  readonly file: string;
  /** The folder below each language: `<policy>/`, or "" for shared pages. */
  readonly folder: string;
  /** Below the folder: `/m99/` for a page, `/m99/#m99-s2` for an anchor. */
  readonly places: readonly string[];
}

/** The committed lists below `content/`: one a policy and one shared. */
export async function readAnchorLocks(root: string): Promise<AnchorLock[]> {
  const policies = await readdir(join(root, "content/policies"));
  const locks = policies.sort().map((id) => ({
    file: `content/policies/${id}/anchors.lock`,
    folder: `${id}/`,
  }));
  locks.push({ file: "content/anchors.lock", folder: "" });
  return Promise.all(
    locks.map(async (lock) => ({
      ...lock,
      places: await linesOf(join(root, lock.file)),
    })),
  );
}

/** Each place that was once published and that the built site lacks. */
export async function missingAnchors(
  root: string,
  ids: PageIds,
): Promise<readonly string[]> {
  const locks = await readAnchorLocks(root);
  return locks.flatMap(({ folder, places }) =>
    places.flatMap((place) =>
      LOCALES.map((locale) => `${locale}/${folder}${place.slice(1)}`)
        .filter((address) => !isThere(address, ids))
        .map((address) => `/${address}`),
    ),
  );
}

/** @param address below the site's folder: `zh/<policy>/m99/#m99-s2` */
function isThere(address: string, ids: PageIds): boolean {
  const [page = "", anchor] = address.split("#");
  const onPage = ids.get(`${page}index.html`);
  return anchor === undefined ? Boolean(onPage) : Boolean(onPage?.has(anchor));
}

/**
 * Holds the built site against every anchor once published.
 * @throws Error that lists the anchors that are gone
 */
export async function checkAnchors(root: string, ids: PageIds): Promise<void> {
  const missing = await missingAnchors(root, ids);
  if (missing.length === 0) return;
  throw new Error(
    [
      "Links in the wild lead to places this site no longer has:",
      ...missing.map((place) => `  ${place}`),
      "A published anchor stays: give the place its id back.",
    ].join("\n"),
  );
}

async function linesOf(file: string): Promise<string[]> {
  if (!existsSync(file)) return [];
  const text = await readFile(file, "utf8");
  return text.split("\n").filter((line) => line && !line.startsWith("#"));
}
