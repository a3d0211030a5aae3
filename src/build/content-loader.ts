import type { AstroConfig } from "astro";
import type { Loader } from "astro/loaders";
import type { Plugin } from "vite";

import type { Content } from "../domain/policy/content.ts";
import type { ContentReader } from "../model/read/content-reader.ts";

const NAME = "checked-content";

/**
 * Hands the build's reader to the loaders of collections, as plugins hand
 * things to each other. An import would give them another one: Astro loads
 * collections through the bundler, and its configuration without.
 */
export function contentPlugin(reader: ContentReader): Plugin<ContentReader> {
  return { name: NAME, api: reader };
}

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/**
 * Loads a part of the checked content. What has not changed stays untouched
 * in the store, and so do the last good entries while there is a mistake.
 */
export function contentLoader(
  name: string,
  entriesOf: (content: Content) => readonly Entry[],
): Loader {
  return {
    name,
    load: async ({ store, config, ...context }) => {
      const content = await readerIn(config).lastGood();
      if (!content) return;
      const entries = entriesOf(content).map((entry) => ({
        ...entry,
        digest: context.generateDigest(
          JSON.stringify(entry.data, integersAsText),
        ),
      }));
      if (versionOf(entries) === versionOf(store.values())) return;
      store.clear();
      for (const entry of entries) store.set(entry);
    },
  };
}

/** @throws Error when `contentPlugin` is not among the plugins */
function readerIn({ vite }: AstroConfig): ContentReader {
  const found = vite.plugins?.find(
    (each) => each && "name" in each && each.name === NAME,
  );
  if (!found) throw new Error(`The plugin ${NAME} is missing.`);
  return (found as Required<Plugin<ContentReader>>).api;
}

/** JSON has no integers of any size. */
function integersAsText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

function versionOf(
  entries: readonly {
    readonly id: string;
    readonly digest?: string | number;
  }[],
): string {
  return JSON.stringify(entries.map(({ id, digest }) => [id, digest]));
}
