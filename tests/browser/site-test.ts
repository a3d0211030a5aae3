import {
  test as base,
  type BrowserContext,
  type ConsoleMessage,
  type Request,
  type WebError,
} from "@playwright/test";

import { startServer } from "../../src/tools/serve.ts";

export { expect } from "@playwright/test";

interface Watched {
  /** Messages a test provokes on purpose. */
  readonly expectedProblems: readonly RegExp[];
  /** What went wrong in any page so far: errors, refusals, foreign requests. */
  readonly problems: readonly string[];
}

interface Served {
  /** The address of the built site, with its last slash. */
  readonly site: string;
}

/**
 * A browser test of the built site, each page under its own policy as a
 * header. It fails by itself when a page logs an error, breaks its policy or
 * asks another host for anything.
 */
export const test = base.extend<Watched, Served>({
  site: [
    async ({}, use) => {
      const server = await startServer({ root: "dist", cspHeader: true });
      await use(server.url);
      await server.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => {
    await use(site);
  },
  expectedProblems: [[], { option: true }],
  problems: [
    async ({ context, site, expectedProblems }, use) => {
      const problems: string[] = [];
      const forget = watch(context, site, problems);
      await use(problems);
      forget();
      const unexpected = problems.filter(
        (problem) => !expectedProblems.some((known) => known.test(problem)),
      );
      if (unexpected.length > 0)
        throw new Error(
          `The page had problems:\n${[...new Set(unexpected)].join("\n")}`,
        );
    },
    { auto: true },
  ],
});

/** Gives what ends the watch: a context may outlive its test. */
function watch(
  context: BrowserContext,
  site: string,
  problems: string[],
): () => void {
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === "error") problems.push(message.text());
  };
  const onError = (error: WebError) => {
    problems.push(error.error().message);
  };
  const onRequest = (request: Request) => {
    const { origin, protocol } = new URL(request.url());
    const inside = origin === new URL(site).origin || protocol === "data:";
    if (!inside) problems.push(`request to ${request.url()}`);
  };
  context.on("console", onConsole);
  context.on("weberror", onError);
  context.on("request", onRequest);
  return () => {
    context.off("console", onConsole);
    context.off("weberror", onError);
    context.off("request", onRequest);
  };
}
