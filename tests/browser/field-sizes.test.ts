import type { Page } from "@playwright/test";

import { open, PLANNER } from "./planner-page.ts";
import { pageKinds } from "./site-pages.ts";
import { expect, test } from "./reused-page.ts";

/** Phones draw the page larger when a field with smaller letters is touched. */
const LEAST = 16;

/** The fields with smaller letters, and how many fields there are. */
async function smallFields(page: Page) {
  const fields = page.locator("input, select, textarea");
  return fields.evaluateAll((all, least) => {
    const small = all
      .map((field) => ({
        name: `${field.tagName} ${field.getAttribute("name") ?? ""}`,
        size: parseFloat(getComputedStyle(field).fontSize),
      }))
      .filter(({ size }) => size < least);
    return { small, count: all.length };
  }, LEAST);
}

const WIDTHS = [360, 1280];

test(`no field of any page has letters below ${LEAST} pixels`, async ({
  page,
}) => {
  for (const { path } of pageKinds()) {
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { small } = await smallFields(page);
      expect(small, `${path}, ${width} wide`).toEqual([]);
    }
  }
});

for (const width of WIDTHS)
  test(`nor has a field that a script makes, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["zh/sz-ai-2024/m02/", "en/sz-ai-2024/m12/"]) {
      await page.goto(path);
      await page.locator("[data-open-search]").click();
      await page.locator("dialog [name=q]").fill("50");
      await expect(page.locator("dialog [data-results] li")).not.toHaveCount(0);
      expect((await smallFields(page)).small, path).toEqual([]);
    }
    await open(
      page,
      `${PLANNER.en}?plan&item=m02-training:24000000&outside=yes`,
    );
    const before = (await smallFields(page)).count;
    await page.locator("[data-add]").click();
    await page.locator("form.item select").last().selectOption("m14-rent");
    await page.locator("details.convert summary").click();
    const { small, count } = await smallFields(page);
    expect(count).toBeGreaterThan(before);
    expect(small).toEqual([]);
    await page.goto("zh/search/?q=500");
    await expect(page.locator("[data-results] .quote").first()).toBeVisible();
    expect((await smallFields(page)).small).toEqual([]);
  });
