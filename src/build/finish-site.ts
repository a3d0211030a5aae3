import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";

import type { PageAddress } from "../exports/sitemap.ts";
import { finishPage } from "./finish-page.ts";

/** The folder of the pages that stand in frames on other sites. */
const EMBEDS = "embed/";

/** The ids on each page, by the page's file: `zh/search/index.html`. */
export type PageIds = ReadonlyMap<string, ReadonlySet<string>>;

export interface FinishedSite {
  /** Of the pages that no other site may frame. */
  readonly seals: readonly string[];
  /** Of those that stand in frames on other sites. */
  readonly embedSeals: readonly string[];
  readonly ids: PageIds;
  readonly addresses: readonly PageAddress[];
}

/** Finishes every page below `dist`, each read, parsed and written once. */
export async function finishSite(dist: string): Promise<FinishedSite> {
  const seals: string[] = [];
  const embedSeals: string[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  const addresses: PageAddress[] = [];
  for (const name of globSync("**/*.html", { cwd: dist }).sort()) {
    const file = join(dist, name);
    const page = finishPage(await readFile(file, "utf8"));
    await writeFile(file, page.html);
    const path = name.replaceAll(sep, "/");
    (isEmbed(path) ? embedSeals : seals).push(page.seal);
    ids.set(path, page.ids);
    if (page.address) addresses.push(page.address);
  }
  return { seals, embedSeals, ids, addresses };
}

function isEmbed(path: string): boolean {
  return path.startsWith(EMBEDS);
}
