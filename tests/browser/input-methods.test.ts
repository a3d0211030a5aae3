import type { Page } from "@playwright/test";

import { expect, test } from "./reused-page.ts";

/** A key by which an input method is worked, as Safari tells of it. */
const taken = (page: Page, selector: string, key: string) =>
  page.locator(selector).evaluate((element, key) => {
    element.dispatchEvent(
      new KeyboardEvent("keydown", {
        key,
        keyCode: 229,
        bubbles: true,
        cancelable: true,
      }),
    );
  }, key);

const KEYS = ["ArrowDown", "Enter", "Escape", "ArrowUp", "/", "Home", "End"];

test("the search dialog acts on no key that an input method has taken", async ({
  page,
}) => {
  await page.goto("zh/sz-ai-2024/m02/");
  for (const key of KEYS) await taken(page, "body", key);
  await expect(page.locator("dialog[open]")).toHaveCount(0);
  await page.keyboard.press("/");
  const box = "dialog [type=search]";
  await page.locator(box).fill("训力券");
  await expect(page.locator("dialog a[href*=m02]").first()).toBeVisible();
  const chosen = () => page.locator(box).getAttribute("aria-activedescendant");
  const before = await chosen();
  for (const key of KEYS) await taken(page, box, key);
  await expect(page.locator("dialog[open]")).toHaveCount(1);
  expect(page.url()).toMatch(/\/m02\/$/);
  expect(await chosen()).toBe(before);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/\/zh\/sz-ai-2024\/m02\/$/);
});
