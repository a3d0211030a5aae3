import type { Page } from "@playwright/test";

import { measurePaths } from "./site-pages.ts";
import { expect, test } from "./reused-page.ts";

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1360, height: 900 };
/** The page that its pictures were drawn of, and its most pixels on a phone. */
const DRAWN = "sz-ai-2024/m02/";
const OF_MANY_PARTS = "sz-ai-2024/m12/";
const MOST = { zh: 5000, en: 5500 };
/** Measures with more supports may be so much longer. */
const LONGER = 1.15;
const FOLDED = "main details:not([open], [hidden])";

for (const locale of ["zh", "en"] as const) {
  const drawn = `${locale}/${DRAWN}`;
  const most = MOST[locale];

  test(`a measure is read on a phone within ${most} pixels, or a little more (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    const long = [];
    for (const path of measurePaths(locale)) {
      await page.goto(path);
      const height = await page.evaluate(
        () => document.documentElement.scrollHeight,
      );
      if (height > (path === drawn ? most : most * LONGER))
        long.push(`${path}: ${height}`);
    }
    expect(measurePaths(locale)).toContain(drawn);
    expect(long).toEqual([]);
  });

  test(`what is folded on a phone opens by a key, and is open where there is room and on paper (${locale})`, async ({
    page,
  }) => {
    for (const path of [drawn, `${locale}/${OF_MANY_PARTS}`]) {
      await page.goto(path);
      await page.setViewportSize(PHONE);
      expect(await readableFolds(page), path).toEqual([false]);
      await page.emulateMedia({ media: "print" });
      expect(await readableFolds(page), `${path} printed`).toEqual([true]);
      await page.emulateMedia({ media: "screen" });
      await page.setViewportSize(DESKTOP);
      expect(await readableFolds(page), `${path} wide`).toEqual([true]);
      await page.setViewportSize(PHONE);
      for (const fold of await page.locator(FOLDED).elementHandles()) {
        const summary = await fold.$("summary");
        await summary?.press("Enter");
      }
      expect(await page.locator(FOLDED).count(), path).toBe(0);
    }
  });
}

/** Whether what is folded away can be read: each answer once. */
async function readableFolds(page: Page): Promise<readonly boolean[]> {
  const shown = await page
    .locator(`${FOLDED} > :not(summary)`)
    .evaluateAll((parts) => parts.map((part) => part.checkVisibility()));
  return [...new Set(shown)];
}
