import type { Page } from "@playwright/test";

import { open } from "./planner-page.ts";
import { pageKinds } from "./site-pages.ts";
import { expect, test } from "./reused-page.ts";

/** What a machine that translates may write on the root. */
const LANGUAGES = ["fr", "ja", "zh-TW", "ar", "en", "zh-CN"] as const;

/** The elements of a page that are set otherwise under one of these names. */
function setOtherwise(
  page: Page,
  languages: readonly string[],
): Promise<readonly string[]> {
  return page.evaluate((names) => {
    const settings = () =>
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
      });
    const before = settings();
    return names.flatMap((name) => {
      document.documentElement.lang = name;
      const now = settings();
      return Array.from({ length: Math.max(now.length, before.length) })
        .map((_, at) => `${name}: ${now[at] ?? ""}, not ${before[at] ?? ""}`)
        .filter((_, at) => now[at] !== before[at]);
    });
  }, languages);
}

for (const { name, path } of pageKinds())
  test(`fonts and sizes hold whatever language a machine names on ${name}`, async ({
    page,
  }) => {
    // Where the measures' rows stand otherwise in English.
    await page.setViewportSize({ width: 900, height: 900 });
    if (/calculator/.test(path)) await open(page, path);
    else await page.goto(path);
    expect(await setOtherwise(page, LANGUAGES)).toEqual([]);
  });
