import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Plugin } from "vite";

import { contentLoader } from "../../src/build/content-loader.ts";
import { policySite } from "../../src/build/policy-site.ts";
import { inCopy, VOUCHERS } from "../model/break-content.ts";
import { loadInto } from "./load-into.ts";

const { readFile } = fs;
let filesRead: string[];
beforeEach(() => {
  filesRead = [];
  replaceReadFile(((file: string, ...rest: []) => {
    filesRead.push(file);
    return readFile(file, ...rest);
  }) as typeof readFile);
});
afterEach(() => {
  replaceReadFile(readFile);
});

it("a build reads each file once, for check, pages, collections and search", async () => {
  await inCopy(async (root) => {
    const plugins = await setUp(policySite(), root);
    for (const name of ["policies", "shared"] as const)
      await loadInto(
        new Map(),
        contentLoader(name, () => []),
        plugins,
      );
    const index = plugins.find(({ name }) => name === "search-index");
    await (index?.load as (id: string) => unknown)(
      "\0virtual:search-addresses",
    );
    const reads = filesRead
      .map((file) => relative(root, file).split(sep).join("/"))
      .filter((file) => /^content\/(?!\.generated)/.test(file));
    expect(reads).toContain(VOUCHERS);
    expect(reads).toContain("content/glossary.yaml");
    expect(reads).toEqual([...new Set(reads)]);
  });
});

/** Whoever imports it by name gets the other one too. */
function replaceReadFile(by: typeof readFile): void {
  fs.readFile = by;
  syncBuiltinESMExports();
}

/** Begins a build of the project below `root`; returns its plugins. */
async function setUp(
  { hooks }: AstroIntegration,
  root: string,
): Promise<readonly Plugin[]> {
  let plugins: readonly Plugin[] = [];
  const options = {
    config: { root: pathToFileURL(join(root, sep)) },
    command: "build",
    logger: { info: () => undefined },
    updateConfig: ({ vite }: { vite: { plugins: readonly Plugin[] } }) => {
      ({ plugins } = vite);
    },
  };
  const setup = hooks["astro:config:setup"] as unknown as (
    given: typeof options,
  ) => Promise<void>;
  await setup(options);
  return plugins;
}
