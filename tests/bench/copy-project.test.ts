import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";

import { copyProject } from "./copy-project.ts";
import { measurePages } from "./measure-pages.ts";

/** A folder with these files in it. */
async function folderWith(
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "project-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

it("a copy to build in takes no generated page and no cache along", async () => {
  const project = await folderWith({
    "src/a.ts": "",
    "content/site.yaml": "",
    "content/.generated/old.mdx": "",
    "public/robots.txt": "",
    "astro.config.mjs": "",
    "package.json": "",
    "tsconfig.json": "",
    "dist/index.html": "",
    "node_modules/.bin/astro": "",
    "node_modules/.astro/cache.json": "",
    "node_modules/astro/package.json": "",
  });
  const copy = join(await folderWith({}), "copy");
  await copyProject(project, copy);
  expect((await readdir(copy)).sort()).toEqual([
    "astro.config.mjs",
    "content",
    "node_modules",
    "package.json",
    "public",
    "src",
    "tsconfig.json",
  ]);
  expect(await readdir(join(copy, "content"))).toEqual(["site.yaml"]);
  expect((await readdir(join(copy, "node_modules"))).sort()).toEqual([
    ".bin",
    "astro",
  ]);
});

it("weighs the heaviest page, and the heaviest of a measure", async () => {
  const dist = await folderWith({
    "zh/p/index.html": "home ".repeat(900) + Math.PI.toString(),
    "zh/p/m01/index.html": "measure",
    "zh/p/m02/index.html": "another measure",
    "data/m02.json": "[]",
  });
  const { pages, heaviest, heaviestMeasure } = await measurePages(dist);
  expect(pages).toBe(3);
  expect(heaviest.path).toBe(join("zh", "p", "index.html"));
  expect(heaviestMeasure.path).toBe(join("zh", "p", "m02", "index.html"));
  expect(heaviestMeasure.bytes).toBeGreaterThan(0);
});
