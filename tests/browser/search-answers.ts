import type { Page } from "@playwright/test";

import { expect } from "./site-test.ts";

export const RESULTS = "ol[data-results]";
export const MEASURE = { zh: "zh/sz-ai-2024/m02/", en: "en/sz-ai-2024/m02/" };

export async function answered(page: Page): Promise<void> {
  await page.waitForSelector(`${RESULTS}[data-state=done]`);
}

/** Where the entries of the list lead, best first. */
export async function addresses(page: Page): Promise<readonly string[]> {
  await answered(page);
  return page
    .locator(`${RESULTS} > li`)
    .evaluateAll((items) =>
      items.map((item) => item.querySelector("a")?.pathname ?? ""),
    );
}

export async function firstAddress(page: Page): Promise<string> {
  await answered(page);
  const first = page.locator(`${RESULTS} > li a`).first();
  return (await first.getAttribute("href")) ?? "";
}

/** Opens the dialog by its key and types. */
export async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await expect(page.locator("dialog#search")).toBeVisible();
  await page.keyboard.type(words);
  await expect(page.locator("dialog [role=status]")).toContainText(words);
  await answered(page);
}
