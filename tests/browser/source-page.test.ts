import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect, test } from "./site-test.ts";

const SOURCE = "sz-ai-2024/source/";
const WORDS = { zh: "一致。", en: "Equal." } as const;

/** Presses the button, and waits for what came of it. */
async function workOut(page: Page, state: string) {
  await page.locator("[data-work-out]").click();
  const output = page.locator("#integrity");
  await expect(output).toHaveAttribute("data-integrity", state);
  return output;
}

/** Has a file arrive with other words. */
async function change(page: Page, file: string, from: string, to: string) {
  await page.route(`**/data/**/${file}`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(from, to);
    await route.fulfill({ response: answer, body });
  });
}

for (const locale of ["zh", "en"] as const)
  test(`${locale}: the checksums are worked out again, and equal`, async ({
    page,
  }) => {
    await page.goto(`${locale}/${SOURCE}`);
    const output = await workOut(page, "equal");
    await expect(output).toContainText(WORDS[locale]);
    await expect(output).toContainText("98");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });

test("over plain http the site's own SHA-256 finds the same", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "isSecureContext", { value: false });
    Object.defineProperty(crypto, "subtle", { value: undefined });
  });
  await page.goto(`en/${SOURCE}`);
  await workOut(page, "equal");
});

test("a text that has lost a hedge differs", async ({ page }) => {
  await change(page, "text.zh.txt", "最高1000万元", "1000万元");
  await page.goto(`en/${SOURCE}`);
  const output = await workOut(page, "differs");
  await expect(output).toContainText("The text has 9986 bytes");
});

test("the sentence whose words were changed is named", async ({ page }) => {
  await change(page, "sentences.json", "发放最高5亿元", "发放5亿元");
  await page.goto(`en/${SOURCE}`);
  const output = await workOut(page, "differs");
  await expect(output).toContainText("m02-s1");
});

test.describe("a file that cannot be had", () => {
  test.use({ expectedProblems: [/sentences\.json|Failed to load resource/] });

  test("is named, nothing is compared, and the button works again", async ({
    page,
  }) => {
    await page.route("**/sentences.json", (route) => route.abort());
    await page.goto(`en/${SOURCE}`);
    const output = await workOut(page, "unfetched");
    await expect(output).toContainText("sentences.json");
    await page.unroute("**/sentences.json");
    await workOut(page, "equal");
  });
});
