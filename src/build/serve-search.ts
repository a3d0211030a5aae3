import { join, relative } from "node:path";
import type { ViteDevServer } from "vite";

import { readContent } from "../model/read-content.ts";
import { searchFiles, type SearchFiles } from "./search-files.ts";

const FOLDER = "/pagefind/";

/**
 * While the development server runs: answers for the files of the search,
 * which the build writes. They are made when first asked for, and anew after
 * the content has changed.
 */
export function serveSearch(server: ViteDevServer, root: string): void {
  const content = join(root, "content");
  let made: Promise<SearchFiles> | undefined;
  server.watcher.on("all", (_event, file) => {
    if (!relative(content, file).startsWith("..")) made = undefined;
  });
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const at = pathname.indexOf(FOLDER);
    if (at < 0) {
      next();
      return;
    }
    made ??= makeFiles(root);
    made.then((files) => {
      const bytes = files.get(pathname.slice(at + FOLDER.length));
      response.statusCode = bytes ? 200 : 404;
      response.end(bytes);
    }, next);
  });
}

async function makeFiles(root: string): Promise<SearchFiles> {
  const read = await readContent(root);
  if (!read.ok) throw new Error("The content has mistakes.");
  return searchFiles(read.content);
}
