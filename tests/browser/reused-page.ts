import type { BrowserContextOptions, Page } from "@playwright/test";

import { test as siteTest } from "./site-test.ts";

export { expect } from "@playwright/test";

interface Reused {
  /** The worker's page with these options; a failed test ends the worker. */
  readonly reusedPage: (options: BrowserContextOptions) => Promise<Page>;
}

/**
 * A browser test in a page that other tests of the worker have used before
 * and left empty: a new one costs a second of processor time, three times
 * what most tests cost themselves. Tests that change what a page cannot be rid
 * of (its clock, scripts that run before its own, what is cached) have a
 * page of their own: `site-test.ts`.
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
  context: async ({ reusedPage, baseURL, javaScriptEnabled }, use) => {
    const page = await reusedPage({
      baseURL: baseURL ?? "",
      javaScriptEnabled,
    });
    await use(page.context());
  },
  page: async ({ context, permissions, viewport, colorScheme }, use) => {
    const [page = await context.newPage(), ...others] = context.pages();
    for (const other of others) await other.close();
    await context.clearPermissions();
    await context.grantPermissions(permissions ?? []);
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme });
    await use(page);
    await page.unrouteAll();
    await empty(page);
  },
});

/** Forgets what the site stored; no address is a step within the next one. */
async function empty(page: Page): Promise<void> {
  await page.context().clearCookies();
  if (page.url().startsWith("http"))
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await page.goto("about:blank");
}
