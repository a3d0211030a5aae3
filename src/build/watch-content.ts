import { join, relative, sep } from "node:path";
import type { ViteDevServer } from "vite";

import { formatProblem } from "../model/problem/format-problem.ts";
import type { Problem } from "../model/problem/problem.ts";
import type { ContentRead } from "../model/read/read-content.ts";
import { holdPages } from "./hold-pages.ts";

interface Watched {
  readonly root: string;
  /** Writes the pages, from the files as they are now if they `changed`. */
  readonly regenerate: (changed: boolean) => Promise<ContentRead>;
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
  let problems: readonly Problem[] = [];
  // There is none before the content was right for the first time.
  let hasPages = false;

  const show = () => {
    if (problems.length > 0)
      server.environments.client.hot.send(overlay(problems));
  };
  const update = async (changed: boolean) => {
    const before = problems;
    const read = await regenerate(changed);
    problems = read.ok ? [] : read.problems;
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
    if (isContent(relative(content, file))) void update(true);
  });
  server.environments.client.hot.on("vite:client:connect", show);
  void update(false);
}

function isContent(path: string): boolean {
  return !path.startsWith("..") && !path.startsWith(`.generated${sep}`);
}

function overlay(problems: readonly Problem[]) {
  const message = problems.map(formatProblem).join("\n\n");
  return {
    type: "error",
    err: { message, stack: "", plugin: "content" },
  } as const;
}
