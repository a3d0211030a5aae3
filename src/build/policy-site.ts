import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

import { writePages } from "../generator/write-pages.ts";
import { formatProblem } from "../model/format-problem.ts";
import { readContent } from "../model/read-content.ts";
import { islands } from "./islands.ts";
import { checkAnchors } from "./published-anchors.ts";
import { sealPages } from "./seal.ts";
import { createSearchIndex } from "./search-index.ts";
import { fillHostFiles } from "./site-seal.ts";
import { watchContent } from "./watch-content.ts";

/** Where the generated pages go, below the project's folder. */
const GENERATED = "content/.generated";

/**
 * Makes the site from the content: before the pages are built their MDX is
 * written; afterwards each page is sealed, indexed for search and held
 * against the anchors once published.
 */
export function policySite(): AstroIntegration {
  let root = "";
  let site: string | undefined;
  const index = createSearchIndex(() => root);
  return {
    name: "policy-site",
    hooks: {
      "astro:config:setup": async ({ config, command, updateConfig }) => {
        root = fileURLToPath(config.root);
        site = config.site;
        updateConfig({ vite: { plugins: [islands(), index.plugin] } });
        await generate(root, command === "build");
      },
      "astro:server:setup": ({ server, refreshContent }) => {
        watchContent(server, {
          root,
          regenerate: () => generate(root, false),
          refresh: async () => {
            await refreshContent?.({ loaders: ["policies", "shared"] });
          },
        });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const seals = await sealPages(dist);
        await fillHostFiles(dist, seals, site);
        logger.info(`sealed ${String(seals.length)} pages`);
        const found = await index.write(dist);
        logger.info(`indexed ${String(found)} pages for search`);
        await checkAnchors(root, dist);
      },
    },
  };
}

/**
 * Writes the generated pages and returns what is wrong with the content, one
 * text a mistake; with a mistake nothing is written.
 * @throws Error naming the mistakes, when `mustBeRight`
 */
async function generate(
  root: string,
  mustBeRight: boolean,
): Promise<readonly string[]> {
  const read = await readContent(root);
  if (read.ok) {
    await writePages(read.content.policies, join(root, GENERATED));
    return [];
  }
  const problems = read.problems.map(formatProblem);
  if (mustBeRight) throw new Error(problems.join("\n\n"));
  return problems;
}
