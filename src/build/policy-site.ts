import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroIntegrationLogger } from "astro";

import type { Content } from "../domain/policy/content.ts";
import { writePages } from "../generator/write-pages.ts";
import {
  type ContentReader,
  createContentReader,
} from "../model/read/content-reader.ts";
import { countContent } from "../model/read/count-content.ts";
import { formatProblems } from "../model/problem/format-problem.ts";
import type { Refusal } from "../model/problem/problem.ts";
import type { ContentRead } from "../model/read/read-content.ts";
import { contentPlugin } from "./content-loader.ts";
import { finishSite, type PageIds } from "./finish-site.ts";
import { writeFoundFiles } from "./found-files.ts";
import { writeIconPictures } from "./icon-pictures.ts";
import { islands } from "./islands.ts";
import { sealedPages } from "./sealed-pages.ts";
import { checkAnchors } from "./published-anchors.ts";
import { createSearchIndex } from "./search-index.ts";
import { packSite } from "./site-archive.ts";
import { writeSharePictures } from "./share/share-pictures.ts";
import { fillHostFiles } from "./site-seal.ts";
import { watchContent } from "./watch-content.ts";

const GENERATED = "content/.generated";

interface SiteOptions {
  /**
   * False leaves out what no page needs and each build pays for: the pictures
   * that stand for shared pages, and the archive of the site.
   */
  readonly withExtras?: boolean;
}

/**
 * Makes the site from the content, which is read and checked once: before the
 * pages are built their MDX is written; afterwards each page is finished and
 * sealed, and all are held against the search and the anchors once published.
 */
export function policySite({
  withExtras = true,
}: SiteOptions = {}): AstroIntegration {
  let root = "";
  let cache: URL | undefined;
  let site: string | undefined;
  let base = "/";
  const reader = createContentReader(() => root);
  const index = createSearchIndex(reader);
  const plugins = [contentPlugin(reader), ...textPlugins(), index.plugin];
  const define = { "import.meta.env.HAS_EXTRAS": String(withExtras) };
  return {
    name: "policy-site",
    hooks: {
      "astro:config:setup": async ({ config, command, ...setup }) => {
        root = fileURLToPath(config.root);
        ({ site, base, cacheDir: cache } = config);
        setup.updateConfig({ vite: { plugins, define } });
        const read = await generate(reader, root);
        if (!read.ok && command !== "dev") endWith(read);
        if (read.ok)
          setup.logger.info(`${countContent(read.content)}: no problems`);
      },
      "astro:server:setup": ({ server, refreshContent }) => {
        watchContent(server, {
          root,
          regenerate: (changed) => {
            if (changed) reader.forget();
            return generate(reader, root);
          },
          refresh: async () => {
            await refreshContent?.({ loaders: ["policies", "shared"] });
          },
        });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const content = await reader.lastGood();
        const ids = await finishPages(dist, { site, base, content, logger });
        if (content && cache && withExtras)
          logger.info(await writeSharePictures(content, { root, dist, cache }));
        const indexed = await index.write(dist, ids);
        logger.info(`indexed ${String(indexed)} pages for search`);
        await checkAnchors(root, ids);
        if (withExtras) logger.info(await packSite(dist, base));
      },
    },
  };
}

/** What makes of an import the text of a script or of a page. */
function textPlugins() {
  return [islands(), sealedPages()];
}

interface Build {
  readonly site: string | undefined;
  readonly base: string;
  readonly content: Content | undefined;
  readonly logger: AstroIntegrationLogger;
}

/** Seals all pages, writes what is made of them together, and returns their ids. */
async function finishPages(
  dist: string,
  { site, base, content, logger }: Build,
): Promise<PageIds> {
  const finished = await finishSite(dist);
  const { ids, addresses } = finished;
  await fillHostFiles(dist, finished, site);
  logger.info(`sealed ${String(ids.size)} pages`);
  const released = content?.shared.releases[0]?.date;
  const found = { addresses, home: homeOf(site, base), released };
  logger.info(await writeFoundFiles(dist, found));
  await writeIconPictures(dist);
  return ids;
}

/** The absolute address of the site's folder, if the build was told its host. */
function homeOf(site: string | undefined, base: string): string | undefined {
  return site && new URL(base, site).href;
}

/** Writes the generated pages; of content with a mistake, none. */
async function generate(
  reader: ContentReader,
  root: string,
): Promise<ContentRead> {
  const read = await reader.read();
  if (read.ok) await writePages(read.content.policies, join(root, GENERATED));
  return read;
}

/**
 * Ends a build of content with mistakes by telling where they are. Of an
 * error that is thrown Astro would say first that nobody expected it.
 */
function endWith(refused: Refusal): never {
  console.error(formatProblems(refused));
  process.exit(1);
}
