import type { Page } from "@playwright/test";

import { startPartServer, type PartServer } from "./part-server.ts";
import { pageKinds } from "./site-pages.ts";
import { expect, test as siteTest } from "./site-test.ts";
import { watchShifts } from "./watch-shifts.ts";

const WIDTHS = [390, 800, 1360];

const test = siteTest.extend<object, { slow: PartServer; site: string }>({
  slow: [
    async ({}, use) => {
      const server = await startPartServer("dist");
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  site: [
    async ({ slow }, use) => {
      await use(slow.url);
    },
    { scope: "worker" },
  ],
});

for (const width of WIDTHS)
  test(`nothing moves at ${width} while a page arrives part by part`, async ({
    page,
    slow,
  }) => {
    await page.addInitScript(watchShifts, "arrival" as const);
    await page.setViewportSize({ width, height: 800 });
    for (const { path } of pageKinds()) {
      await page.goto(path, { waitUntil: "commit" });
      do await drawn(page);
      while (slow.sendNext());
      await page.waitForLoadState("load");
      await drawn(page);
      const shifts = await page.evaluate(() => window.shifts);
      expect.soft(shifts, `${path} at ${width}`).toEqual([]);
    }
  });

/** Two frames on, what has arrived until now has been drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
}
