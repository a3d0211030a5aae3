import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { defaultTreeAdapter, parse } from "parse5";

import { LOCALES } from "../domain/local-text.ts";
import { elements } from "./html-elements.ts";

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
  dist: string,
): Promise<string[]> {
  const idsOf = idReader();
  const missing: string[] = [];
  for (const { folder, places } of await readAnchorLocks(root))
    for (const place of places)
      for (const locale of LOCALES) {
        const [page = "", anchor] = place.slice(1).split("#");
        const ids = await idsOf(join(dist, locale, folder, page, "index.html"));
        const there = anchor === undefined ? ids : ids?.has(anchor);
        if (!there) missing.push(`/${locale}/${folder}${place.slice(1)}`);
      }
  return missing;
}

/**
 * Holds the built site against every anchor once published.
 * @throws Error that lists the anchors that are gone
 */
export async function checkAnchors(root: string, dist: string): Promise<void> {
  const missing = await missingAnchors(root, dist);
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

/** The ids on a page, read once a page; undefined when there is none. */
function idReader(): (file: string) => Promise<Set<string> | undefined> {
  const known = new Map<string, Promise<Set<string> | undefined>>();
  return (file) => {
    const ids = known.get(file) ?? readIds(file);
    known.set(file, ids);
    return ids;
  };
}

/** Every id on a built page; undefined when the page does not exist. */
async function readIds(file: string): Promise<Set<string> | undefined> {
  if (!existsSync(file)) return undefined;
  const page = parse(await readFile(file, "utf8"));
  const ids = elements(page).flatMap((element) =>
    defaultTreeAdapter
      .getAttrList(element)
      .filter(({ name }) => name === "id")
      .map(({ value }) => value),
  );
  return new Set(ids);
}
