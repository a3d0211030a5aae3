import type { Page } from "@playwright/test";

import { clipboard } from "./clipboard.ts";
import { barriers } from "./barriers.ts";
import { expect, test } from "./reused-page.ts";

const MEASURE = "en/sz-ai-2024/m02/";
const TERM = "training-compute vouchers";

const card = (page: Page) => page.locator("#gloss");
const term = (page: Page) => page.getByRole("link", { name: TERM });

test.describe("a glossary term", () => {
  test("is explained in place by a click, and again by another", async ({
    page,
  }) => {
    await page.goto(MEASURE);
    await term(page).click();
    await expect(card(page)).toBeVisible();
    await expect(card(page)).toContainText("训力券");
    await expect(card(page)).toContainText("xùnlìquàn");
    expect(new URL(page.url()).pathname).toBe(`/${MEASURE}`);
    await page.getByRole("link", { name: "start-ups", exact: true }).click();
    await expect(card(page)).toContainText("初创企业");
    await expect(card(page)).toHaveCount(1);
  });

  test("is explained by the keyboard; Escape leads back to it", async ({
    page,
  }) => {
    await page.goto(MEASURE);
    await term(page).focus();
    await page.keyboard.press("Enter");
    await expect(card(page)).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveText("More about this term");
    await page.keyboard.press("Escape");
    await expect(card(page)).toBeHidden();
    await expect(term(page)).toBeFocused();
  });

  test("leads on to its own page", async ({ page }) => {
    await page.goto(MEASURE);
    await term(page).click();
    await card(page).getByRole("link").click();
    await page.waitForURL("**/en/glossary/training-compute-voucher/");
  });

  test("closes by its button and by a click elsewhere", async ({ page }) => {
    await page.goto(MEASURE);
    await term(page).click();
    await card(page).getByRole("button", { name: "Close" }).click();
    await expect(card(page)).toBeHidden();
    await term(page).click();
    await expect(card(page)).toBeVisible();
    await page.locator("h2#text-title").click();
    await expect(card(page)).toBeHidden();
  });

  test("is explained on the full text and the closing provisions too", async ({
    page,
  }) => {
    for (const path of ["zh/sz-ai-2024/text/", "zh/sz-ai-2024/sup/"]) {
      await page.goto(path);
      await page.locator("a.gloss").first().click();
      await expect(card(page), path).toBeVisible();
    }
  });

  test("is no part of a copied quote", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(MEASURE);
    await page.getByRole("link", { name: "start-ups", exact: true }).click();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await page.locator("#m02-s2 [data-copy=quote]").click();
    await expect.poll(() => clipboard(page)).not.toContain("More about");
  });
});

test.describe("when the explanation cannot be had", () => {
  test.use({ expectedProblems: [/Failed to load resource|ERR_FAILED/] });

  for (const [what, answer] of [
    ["no answer", undefined],
    ["an empty one", { contentType: "text/javascript", body: "" }],
  ] as const)
    test(`a term leads to its page: ${what}`, async ({ page }) => {
      await page.route("**/scripts/gloss.*", (route) =>
        answer ? route.fulfill(answer) : route.abort(),
      );
      await page.goto(MEASURE);
      await term(page).click();
      await page.waitForURL("**/en/glossary/training-compute-voucher/");
    });
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`its card, ${colorScheme}, on a phone`, () => {
    test.use({
      colorScheme,
      viewport: { width: 360, height: 640 },
      hasTouch: true,
    });

    test("opens by a tap, within the window and without a fault", async ({
      page,
    }) => {
      for (const path of ["zh/sz-ai-2024/m12/", "en/sz-ai-2024/m12/"]) {
        await page.goto(path);
        for (const link of (await page.locator("a.gloss").all()).slice(0, 4)) {
          await link.tap();
          await expect(card(page)).toBeVisible();
          const box = await card(page).boundingBox();
          expect(box?.x, path).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
          await page.keyboard.press("Escape");
        }
        await page.locator("a.gloss").first().tap();
        expect(await barriers(page)).toEqual([]);
      }
    });
  });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a term leads to its page", async ({ page }) => {
    await page.goto(MEASURE);
    await term(page).click();
    await page.waitForURL("**/en/glossary/training-compute-voucher/");
  });
});
