import { fileURLToPath } from "node:url";
import { defineCollection } from "astro:content";
import { glob, type Loader } from "astro/loaders";
import { z } from "astro/zod";

import type { Policy } from "./domain/policy.ts";
import type { SharedContent } from "./domain/reference.ts";
import { formatProblem } from "./model/format-problem.ts";
import { readContent, type Content } from "./model/read-content.ts";

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/**
 * Loads a part of the checked model.
 * @throws Error in a build of content with a mistake: nothing is built from
 * what an earlier one has kept. While the content is edited the integration
 * shows the mistake, over the last good pages or in place of any.
 */
function modelLoader(
  name: string,
  entriesOf: (content: Content) => readonly Entry[],
): Loader {
  return {
    name,
    load: async ({ store, config, ...context }) => {
      const read = await readContent(fileURLToPath(config.root));
      if (!read.ok && context.watcher) return;
      if (!read.ok)
        throw new Error(read.problems.map(formatProblem).join("\n\n"));
      store.clear();
      for (const entry of entriesOf(read.content))
        store.set({ ...entry, digest: context.generateDigest(entry.id) });
    },
  };
}

/**
 * `policies` and `shared` are the whole checked model: the only data source
 * of pages and endpoints. `measures` is the generated MDX, used by `render`.
 */
export const collections = {
  policies: defineCollection({
    schema: z.custom<Policy>(),
    loader: modelLoader("policies", (content) =>
      content.policies.map((policy) => ({
        id: policy.id,
        data: { ...policy },
      })),
    ),
  }),
  shared: defineCollection({
    schema: z.custom<SharedContent>(),
    loader: modelLoader("shared", (content) => [
      { id: "shared", data: { ...content.shared } },
    ]),
  }),
  measures: defineCollection({
    loader: glob({ base: "content/.generated", pattern: "**/*.mdx" }),
  }),
};
