import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";

import { finishPage } from "./finish-page.ts";

/** The ids on each page, by the page's file: `zh/search/index.html`. */
export type PageIds = ReadonlyMap<string, ReadonlySet<string>>;

export interface FinishedSite {
  readonly seals: readonly string[];
  readonly ids: PageIds;
}

/** Finishes every page below `dist`, each read, parsed and written once. */
export async function finishSite(dist: string): Promise<FinishedSite> {
  const seals: string[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  for (const name of globSync("**/*.html", { cwd: dist }).sort()) {
    const file = join(dist, name);
    const page = finishPage(await readFile(file, "utf8"));
    await writeFile(file, page.html);
    seals.push(page.seal);
    ids.set(name.replaceAll(sep, "/"), page.ids);
  }
  return { seals, ids };
}
