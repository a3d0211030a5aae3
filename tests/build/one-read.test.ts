import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { expect, it } from "vitest";
import type { Plugin } from "vite";

import { contentLoader } from "../../src/build/content-loader.ts";
import { policySite } from "../../src/build/policy-site.ts";
import { inCopy, VOUCHERS } from "../model/break-content.ts";
import { filesReadBy } from "./files-read-by.ts";
import { loadInto } from "./load-into.ts";

it("a build reads each file once, for check, pages, collections and search", async () => {
  await inCopy(async (root) => {
    const files = await filesReadBy(async () => {
      const plugins = await setUp(policySite(), root);
      for (const name of ["policies", "shared"])
        await loadInto(
          new Map(),
          contentLoader(name, () => []),
          plugins,
        );
      const index = plugins.find(({ name }) => name === "search-index");
      await (index?.load as (id: string) => unknown)(
        "\0virtual:search-addresses",
      );
    });
    const reads = files
      .map((file) => relative(root, file).split(sep).join("/"))
      .filter((file) => /^content\/(?!\.generated)/.test(file));
    expect(reads).toContain(VOUCHERS);
    expect(reads).toContain("content/glossary.yaml");
    expect(reads).toEqual([...new Set(reads)]);
  });
});

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
