import type { Page } from "@playwright/test";

import { barriers } from "./barriers.ts";
import { answered, ask, MEASURE } from "./search-answers.ts";
import { expect, test } from "./reused-page.ts";

const STATES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    "the page with answers",
    async (page) => {
      await page.goto("zh/search/?q=企业");
      await answered(page);
    },
  ],
  [
    "the page without an answer",
    async (page) => {
      await page.goto("en/search/?q=zzzzqqqq");
      await page.locator(".otherwise li").first().waitFor();
    },
  ],
  [
    "the page with a nearest answer and a choice",
    async (page) => {
      await page.goto("en/search/?q=purple+chips+from+the+moon&kind=levels");
      await answered(page);
    },
  ],
  [
    "the page with nothing asked",
    async (page) => {
      await page.goto("zh/search/");
      await page.getByRole("searchbox").focus();
      await page.locator("[data-filters]").waitFor();
    },
  ],
  [
    "the dialog with what explains the answer",
    async (page) => {
      await page.goto(MEASURE.zh);
      await ask(page, "科创局");
      await page.locator("[data-related]").waitFor();
    },
  ],
  [
    "the dialog that could not load",
    async (page) => {
      await page.route("**/pagefind/*/*.json", (route) => route.abort());
      await page.goto(MEASURE.zh);
      await page.keyboard.press("/");
      await page.getByRole("button", { name: "重试" }).waitFor();
    },
  ],
  [
    "the dialog as it opens",
    async (page) => {
      await page.goto(MEASURE.zh);
      await page.keyboard.press("/");
      await answered(page);
    },
  ],
  [
    "the dialog with answers",
    async (page) => {
      await page.goto(MEASURE.en);
      await ask(page, "funding");
    },
  ],
  [
    "the dialog without an answer",
    async (page) => {
      await page.goto(MEASURE.zh);
      await ask(page, "zzzzqqqq");
    },
  ],
];

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({
      colorScheme,
      viewport: { width: 360, height: 740 },
      expectedProblems: [/Failed to load resource|ERR_FAILED/],
    });
    for (const [name, reach] of STATES)
      test(`${name} bars nobody`, async ({ page }) => {
        await reach(page);
        expect(await barriers(page)).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth,
        );
        expect(wide).toBeLessThanOrEqual(360);
      });
  });
