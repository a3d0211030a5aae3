import type { Page } from "@playwright/test";

import { expect, test as base } from "./site-test.ts";
import { startUsualHost } from "./usual-host.ts";
import { wholeBrowser } from "./whole-browser.ts";

const test = base.extend<object, { readonly site: string }>({
  site: [
    async ({}, use) => {
      const host = await startUsualHost("dist");
      await use(host.url);
      host.close();
    },
    { scope: "worker" },
  ],
});

test.use({ launchOptions: wholeBrowser });

/** What a first search may load, its page not counted. */
const MOST_BYTES = 125 * 1024;
const MOST_REQUESTS = 9;
const QUERIES = { zh: ["训力券", "企业"], en: ["voucher", "enterprises"] };

for (const locale of ["zh", "en"] as const)
  for (const query of QUERIES[locale])
    test(`the first search in ${locale} is light, for ${query}`, async ({
      page,
    }) => {
      const loaded = await countLoaded(page);
      await page.goto(`${locale}/search/`);
      expect(loaded()).toEqual([]);
      await page.getByRole("searchbox").fill(query);
      await expect(page.getByRole("status")).toContainText(query);
      const sizes = loaded();
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      console.log(locale, query, sizes.length, "requests", bytes, "bytes");
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
      expect(sizes.length).toBeLessThanOrEqual(MOST_REQUESTS);
    });

/**
 * Counts what comes over the wire for everything but the page itself, as the
 * browser tells it: headers and bodies, as they are packed.
 */
async function countLoaded(page: Page): Promise<() => readonly number[]> {
  const devtools = await page.context().newCDPSession(page);
  const sizes = new Map<string, number>();
  const pages = new Set<string>();
  devtools.on("Network.requestWillBeSent", ({ requestId, type }) => {
    if (type === "Document") pages.add(requestId);
  });
  devtools.on("Network.loadingFinished", (finished) => {
    sizes.set(finished.requestId, finished.encodedDataLength);
  });
  await devtools.send("Network.enable");
  return () =>
    [...sizes].flatMap(([id, size]) =>
      pages.has(id) || size === 0 ? [] : [size],
    );
}
