import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { LOCALES } from "../domain/text/languages.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { renderMeasurePage } from "./render-measure-page.ts";

/**
 * Writes the generated page of every measure in every language below `dir`,
 * touching only files whose text changed, and removes pages of measures that
 * are gone.
 */
export async function writePages(
  policies: readonly Policy[],
  dir: string,
): Promise<void> {
  const pages = new Map(policies.flatMap((policy) => pagesOf(policy)));
  await Promise.all(
    [...pages].map(([path, text]) => writeIfChanged(join(dir, path), text)),
  );
  await removeOthers(dir, new Set(pages.keys()));
}

function pagesOf(policy: Policy): [path: string, text: string][] {
  return policy.measures.flatMap((measure) =>
    LOCALES.map((locale): [string, string] => [
      join(policy.id, locale, `${measure.id}.mdx`),
      renderMeasurePage(policy, measure, locale),
    ]),
  );
}

async function writeIfChanged(file: string, text: string): Promise<void> {
  const current = await readFile(file, "utf8").catch(() => undefined);
  if (current === text) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function removeOthers(
  dir: string,
  keep: ReadonlySet<string>,
): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const stale = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !keep.has(file.slice(dir.length).replace(/^[/\\]/, "")));
  await Promise.all(stale.map((file) => rm(file)));
}
