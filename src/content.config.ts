import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

import { contentLoader } from "./build/content-loader.ts";
import type { Policy } from "./domain/policy/policy.ts";
import type { SharedContent } from "./domain/policy/reference.ts";

/**
 * `policies` and `shared` are the whole checked model: the only data source
 * of pages and endpoints. `measures` is the generated MDX, used by `render`.
 */
export const collections = {
  policies: defineCollection({
    schema: z.custom<Policy>(),
    loader: contentLoader("policies", ({ policies }) =>
      policies.map((policy) => ({ id: policy.id, data: { ...policy } })),
    ),
  }),
  shared: defineCollection({
    schema: z.custom<SharedContent>(),
    loader: contentLoader("shared", ({ shared }) => [
      { id: "shared", data: { ...shared } },
    ]),
  }),
  measures: defineCollection({
    loader: glob({ base: "content/.generated", pattern: "**/*.mdx" }),
  }),
};
