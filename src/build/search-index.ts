import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Plugin, ViteDevServer } from "vite";

import type { Content } from "../domain/policy/content.ts";
import { LOCALES } from "../domain/text/languages.ts";
import type { ContentReader } from "../model/read/content-reader.ts";
import { searchPages } from "../search/index/search-pages.ts";
import type { PageIds } from "./finish-site.ts";
import { makeSearchFiles, type SearchFiles } from "./search-files.ts";

/**
 * The modules by which scripts learn what is made here: where the files of the
 * search lie, and what simplifies traditional characters.
 */
const MODULES: Readonly<Record<string, (made: SearchFiles) => unknown>> = {
  "virtual:search-addresses": ({ addresses }) => addresses,
  "virtual:simplified": ({ simplified }) => simplified,
};
/** By this a bundler knows that a module is no file. */
const NO_FILE = "\0";

interface Made extends SearchFiles {
  readonly content: Content;
}

/**
 * The search index of one run of the build or of the development server. It
 * is made from the content, once, when a page first needs its addresses.
 */
export interface SearchIndex {
  /** Gives pages the addresses and, while they are edited, the files too. */
  readonly plugin: Plugin;
  /**
   * Writes the files into the built site, whose pages have these ids, and
   * returns how many pages can be found.
   * @throws Error for a page that was not built, or that lacks a sentence
   */
  write(dist: string, ids: PageIds): Promise<number>;
}

export function createSearchIndex(reader: ContentReader): SearchIndex {
  const known = new WeakMap<Content, Promise<SearchFiles>>();
  // While the content has a mistake, the pages shown are the last good ones.
  const made = async (): Promise<Made> => {
    const content = await reader.lastGood();
    if (!content) throw new Error("The content has mistakes: run the check.");
    const files = known.get(content) ?? makeSearchFiles(content);
    known.set(content, files);
    return { content, ...(await files) };
  };
  return {
    plugin: {
      name: "search-index",
      resolveId: (id) => (id in MODULES ? NO_FILE + id : null),
      async load(id) {
        const told = MODULES[id.slice(NO_FILE.length)];
        if (!id.startsWith(NO_FILE) || !told) return null;
        return `export default ${JSON.stringify(told(await made()))};`;
      },
      configureServer(server) {
        serveFiles(server, made);
      },
    },
    async write(dist, ids) {
      const { files, content } = await made();
      const pages = checkPages(content, ids);
      for (const [name, bytes] of files) {
        const file = join(dist, name);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, bytes);
      }
      return pages;
    },
  };
}

/**
 * While the development server runs: answers for the files, which are made
 * anew after a change of the content.
 */
function serveFiles(server: ViteDevServer, made: () => Promise<Made>): void {
  const content = join(server.config.root, "content");
  server.watcher.on("all", (_event, file) => {
    if (relative(content, file).startsWith("..")) return;
    for (const id of Object.keys(MODULES)) {
      const known = server.moduleGraph.getModuleById(NO_FILE + id);
      if (known) server.moduleGraph.invalidateModule(known);
    }
  });
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const at = pathname.indexOf("/pagefind/");
    if (at < 0) {
      next();
      return;
    }
    const name = pathname.slice(at + 1);
    made().then(({ files }) => {
      const bytes = files.get(name);
      response.statusCode = bytes ? 200 : 404;
      // Browsers run no script of an unknown type.
      if (name.endsWith(".js"))
        response.setHeader("Content-Type", "text/javascript");
      response.end(bytes);
    }, next);
  });
}

/** Each sentence that can be found stands on its page, under its id. */
function checkPages({ policies }: Content, ids: PageIds): number {
  const pages = LOCALES.flatMap((locale) =>
    searchPages(policies, locale).map(({ path, sentences }) => ({
      path: `${locale}/${path}`,
      sentences,
    })),
  );
  for (const { path, sentences } of pages) {
    const onPage = ids.get(`${path}index.html`);
    if (!onPage) throw new Error(`${path} was not built`);
    const missing = sentences.find(([id]) => !onPage.has(id));
    if (missing) throw new Error(`${path} has no sentence ${missing[0]}`);
  }
  return pages.length;
}
