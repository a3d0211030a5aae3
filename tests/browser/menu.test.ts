import { expect, test } from "./site-test.ts";

const PAGES = ["Measures", "Full text", "Calculator", "Glossary"];

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the header is one row, and the menu in it has every page", async ({
    page,
  }) => {
    await page.goto("en/sz-ai-2024/m02/");
    const header = page.locator(".masthead");
    const box = await header.boundingBox();
    expect(box?.height).toBeLessThanOrEqual(56);
    const nav = header.getByRole("navigation");
    await expect(nav).toBeHidden();
    await page.getByRole("button", { name: "Menu" }).press("Enter");
    await expect(nav).toBeVisible();
    for (const name of PAGES)
      await expect(nav.getByRole("link", { name, exact: true })).toBeInViewport(
        { ratio: 1 },
      );
    await page.keyboard.press("Escape");
    await expect(nav).toBeHidden();
    await expect(page.getByRole("button", { name: "Menu" })).toBeFocused();
  });

  test("a touch beside the menu closes it", async ({ page }) => {
    await page.goto("en/sz-ai-2024/m02/");
    await page.getByRole("button", { name: "Menu" }).click();
    const nav = page.locator(".masthead nav");
    await expect(nav).toBeVisible();
    await page.locator("h1").click({ position: { x: 5, y: 5 }, force: true });
    await expect(nav).toBeHidden();
  });

  test("the status is one line", async ({ page }) => {
    for (const path of ["en/sz-ai-2024/m02/", "zh/sz-ai-2024/m02/"]) {
      await page.goto(path);
      const status = await page.locator(".status").boundingBox();
      expect(status?.height, path).toBeLessThanOrEqual(40);
    }
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("every page stands in the header of a phone", async ({ page }) => {
    await page.goto("en/sz-ai-2024/m02/");
    for (const name of PAGES)
      await expect(
        page.locator(".masthead nav").getByRole("link", { name, exact: true }),
      ).toBeVisible();
  });
});

test("in a wide window the pages stand in the header", async ({ page }) => {
  await page.goto("en/sz-ai-2024/m02/");
  await expect(page.locator(".masthead nav")).toBeVisible();
  await expect(page.locator(".menu")).toBeHidden();
});
