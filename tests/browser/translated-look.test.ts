import type { Page } from "@playwright/test";

import { open } from "./planner-page.ts";
import { pageKinds } from "./site-pages.ts";
import { expect, test } from "./reused-page.ts";

/** What a machine that translates may write on the root. */
const LANGUAGES = ["fr", "ja", "zh-TW", "ar", "en", "zh-CN"] as const;

/** How each element of a page is set, one line an element. */
function settings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("html, body, body *")].map((element) => {
      const style = getComputedStyle(element);
      const set = [
        style.fontFamily,
        style.fontSize,
        style.fontWeight,
        style.lineHeight,
        style.display,
        style.gridTemplateColumns,
        getComputedStyle(element, "::first-letter").textTransform,
      ];
      return `${element.tagName}.${element.className} ${set.join(" | ")}`;
    }),
  );
}

for (const { name, path } of pageKinds())
  test(`fonts and sizes hold whatever language a machine names on ${name}`, async ({
    page,
  }) => {
    // Where the measures' rows stand otherwise in English.
    await page.setViewportSize({ width: 900, height: 900 });
    if (/calculator/.test(path)) await open(page, path);
    else await page.goto(path);
    const before = await settings(page);
    for (const lang of LANGUAGES) {
      await page.evaluate((language) => {
        document.documentElement.lang = language;
      }, lang);
      expect(await settings(page), lang).toEqual(before);
    }
  });
