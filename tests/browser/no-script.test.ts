import { pageKinds } from "./site-pages.ts";
import { expect, test } from "./reused-page.ts";

test.use({ javaScriptEnabled: false });
test.describe("without script", () => {
  test("a measure's page has every sentence, figure, example and its chart", async ({
    page,
  }) => {
    for (const locale of ["zh", "en"]) {
      await page.goto(`${locale}/sz-ai-2024/m02/`);
      await page.locator("#view-both").check();
      for (const id of ["m02-title", "m02-s1", "m02-s2", "m02-resp"])
        await expect(page.locator(`#${id} > p:visible`)).toHaveCount(2);
      await expect(page.locator(".figures .value:visible")).toHaveCount(3);
      await expect(
        page.locator(".examples tbody tr:visible").first(),
      ).toBeVisible();
      expect(await page.locator(".examples tbody tr:visible").count()).toBe(3);
      await expect(page.locator("svg.chart")).toBeVisible();
      // At its first example, and as wide as there is room.
      await expect(page.locator(".chart [data-you]")).toHaveAttribute(
        "d",
        /^M/,
      );
      await expect(page.locator(".you tspan:visible")).toHaveCount(1);
      const chart = await page.locator("svg.chart").boundingBox();
      expect(chart?.width).toBeGreaterThan(600);
      await expect(page.locator(".facts dd").first()).toBeVisible();
      await expect(page.locator(".questions dd").first()).toBeVisible();
    }
  });

  test("nothing that needs script is shown", async ({ page }) => {
    for (const { path } of pageKinds()) {
      await page.goto(path);
      await expect(page.locator(".needs-script:visible"), path).toHaveCount(0);
      await expect(page.locator("dialog:visible"), path).toHaveCount(0);
    }
  });

  test("the strip gives the dates and both ways of counting, and no state", async ({
    page,
  }) => {
    await page.goto("en/sz-ai-2024/m02/");
    const strip = page.locator("[data-term]");
    await expect(strip).toContainText("Term ends 17 or 18 Dec 2026");
    await expect(strip.locator("b")).toBeEmpty();
    await expect(page.locator("[data-term-state]")).toHaveCount(0);
    await expect(page.locator("body")).not.toContainText(
      /days left|In force\b/,
    );
  });

  test("the views of the text work by their radios, from the keyboard too", async ({
    page,
  }) => {
    await page.goto("en/sz-ai-2024/m02/");
    const chinese = page.locator("#m02-s1 > p:lang(zh)");
    const english = page.locator("#m02-s1 > p:lang(en)");
    for (const [view, zh, en] of [
      ["zh", true, false],
      ["en", false, true],
      ["both", true, true],
    ] as const) {
      await page.locator(`#view-${view}`).check();
      await expect(chinese).toBeVisible({ visible: zh });
      await expect(english).toBeVisible({ visible: en });
    }
    await page.locator("#view-both").focus();
    await page.keyboard.press("ArrowRight");
    await expect(english).toBeHidden();
  });

  test("the language switch, the search and the way home are links", async ({
    page,
  }) => {
    await page.goto("en/sz-ai-2024/m02/");
    await page.locator("[data-twin]").click();
    await expect(page).toHaveURL(/\/zh\/sz-ai-2024\/m02\/$/);
    await page.locator("[data-open-search]").first().click();
    await expect(page).toHaveURL(/\/zh\/search\/$/);
    await page.locator(".brand").click();
    await expect(page.locator("h1")).toBeVisible();
  });

  test("the wrong address is answered in both languages", async ({ page }) => {
    await page.goto("404.html");
    await expect(page.locator("h1:visible")).toHaveCount(2);
  });
});
