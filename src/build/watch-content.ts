import { join, relative, sep } from "node:path";
import type { ViteDevServer } from "vite";

import { holdPages } from "./hold-pages.ts";

interface Watched {
  readonly root: string;
  /** Writes the pages; returns what is wrong with the content. */
  readonly regenerate: () => Promise<readonly string[]>;
  /** Loads the checked content into the pages' collections. */
  readonly refresh: () => Promise<void>;
}

/**
 * While the development server runs: a change below `content/` makes the
 * pages anew. A mistake is shown over the page, also to a browser that comes
 * later, and the last good pages stay; once it is mended the page reloads.
 * While there are no good pages yet, none is drawn.
 */
export function watchContent(server: ViteDevServer, watched: Watched): void {
  const { root, regenerate, refresh } = watched;
  const content = join(root, "content");
  let problems: readonly string[] = [];
  // There is none before the content was right for the first time.
  let hasPages = false;

  const show = () => {
    if (problems.length > 0)
      server.environments.client.hot.send(overlay(problems));
  };
  const update = async () => {
    const before = problems;
    problems = await regenerate();
    if (problems.length > 0) {
      show();
      return;
    }
    await refresh();
    hasPages = true;
    if (before.length > 0)
      server.environments.client.hot.send({ type: "full-reload" });
  };

  holdPages(server, () => !hasPages);
  // Not `addWatchFile`: the page would then never reload after a fix.
  server.watcher.add(content);
  server.watcher.on("all", (_event, file) => {
    if (isContent(relative(content, file))) void update();
  });
  server.environments.client.hot.on("vite:client:connect", show);
  void update();
}

function isContent(path: string): boolean {
  return !path.startsWith("..") && !path.startsWith(`.generated${sep}`);
}

function overlay(problems: readonly string[]) {
  return {
    type: "error",
    err: { message: problems.join("\n\n"), stack: "", plugin: "content" },
  } as const;
}
