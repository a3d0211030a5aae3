import type { BrowserContextOptions, Disposable, Page } from "@playwright/test";

import { test as siteTest } from "./site-test.ts";

export { expect } from "@playwright/test";

interface Reused {
  /** The worker's page with these options; a failed test ends the worker. */
  readonly reusedPage: (options: BrowserContextOptions) => Promise<Page>;
}

/**
 * A browser test in a page that other tests of the worker have used before
 * and left empty: a new one costs two seconds of processor time, five times
 * what opening a page of the site costs. Scripts that a test adds to run before
 * the page's own go with the test. Tests that change what a page cannot be rid
 * of (its clock, its time zone) have a page of their own: `site-test.ts`.
 */
export const test = siteTest.extend<object, Reused>({
  reusedPage: [
    async ({ browser }, use) => {
      const pages = new Map<string, Page>();
      await use(async (options) => {
        const key = JSON.stringify(options);
        const page =
          pages.get(key) ??
          (await (await browser.newContext(options)).newPage());
        pages.set(key, page);
        return page;
      });
      for (const page of pages.values()) await page.context().close();
    },
    { scope: "worker" },
  ],
  context: async (
    { reusedPage, baseURL, javaScriptEnabled, hasTouch },
    use,
  ) => {
    const page = await reusedPage({
      baseURL: baseURL ?? "",
      javaScriptEnabled,
      hasTouch,
    });
    await use(page.context());
  },
  page: async (
    { context, permissions, viewport, colorScheme, forcedColors },
    use,
  ) => {
    const [page = await context.newPage(), ...others] = context.pages();
    for (const other of others) await other.close();
    await context.clearPermissions();
    await context.grantPermissions(permissions ?? []);
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme, forcedColors });
    const removeScripts = noteScripts(page);
    await use(page);
    await page.unrouteAll();
    page.removeAllListeners("request");
    await removeScripts();
    await empty(page);
  },
});

/** Gives what removes the scripts that are added from now on. */
function noteScripts(page: Page): () => Promise<void> {
  const add = page.addInitScript.bind(page);
  const added: Disposable[] = [];
  page.addInitScript = async (...script: Parameters<typeof add>) => {
    const disposable = await add(...script);
    added.push(disposable);
    return disposable;
  };
  return async () => {
    page.addInitScript = add;
    for (const script of added) await script.dispose();
  };
}

/** Forgets what the site stored; no address is a step within the next one. */
async function empty(page: Page): Promise<void> {
  const { origin, protocol } = new URL(page.url());
  await page.context().clearCookies();
  if (!protocol.startsWith("http")) return;
  await page.evaluate(() => {
    try {
      sessionStorage.clear();
    } catch {
      // A test refused the page its storage: nothing is in it.
    }
  });
  await page.goto("about:blank");
  // Only now: a script that loads late may have stored a choice meanwhile.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.clearDataForOrigin", {
    origin,
    storageTypes: "local_storage",
  });
  await devtools.detach();
}
