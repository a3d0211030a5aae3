import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { clipboard } from "./clipboard.ts";
import { expect, test } from "./site-test.ts";

const ZH =
  "对租用智能算力开展大模型训练的企业、高等院校和科研机构，按不超过服务合同金额的50%，给予最高1000万元资助，对初创企业提高资助比例至60%。";
const LOST = ZH.replace("最高", "");
const EN =
  "“provide funding of 50% of the service contract amount, RMB 10 million”";
const OLD = "（二）第2句[EB/OL]. /zh/sz-ai-2024/m02/#m02-s2. SHA-256 0badf00d";

function verdict(page: Page) {
  return page.locator("#verdict");
}

function asked(locale: "zh" | "en", text: string): string {
  return `${locale}/check/?q=${encodeURIComponent(text)}`;
}

for (const locale of ["zh", "en"] as const)
  test(`${locale}: the address asks, the verdict says what is lost`, async ({
    page,
  }) => {
    for (const [text, wanted, lost] of [
      [ZH, "verbatim", null],
      [LOST, "differs", "最高"],
      [EN, "differs", "not more than; up to"],
      [OLD, "older", null],
    ] as const) {
      await page.goto(asked(locale, text));
      const output = verdict(page);
      await expect(output).toHaveAttribute("data-verdict", wanted);
      await expect(output).toHaveAttribute("data-sentence", "m02-s2");
      if (lost) await expect(output).toHaveAttribute("data-lost", lost);
      else await expect(output).not.toHaveAttribute("data-lost");
      await expect(page.locator("textarea")).toHaveValue(text);
    }
    await page.goto(asked(locale, "lorem ipsum dolor sit amet"));
    await expect(verdict(page)).toHaveAttribute("data-verdict", "none");
    await expect(verdict(page)).not.toHaveAttribute("data-sentence");
  });

test("typing is checked, kept in the address and carried to the other language", async ({
  page,
}) => {
  await page.goto("en/check/");
  await expect(verdict(page)).toBeHidden();
  await page.locator("textarea").fill(LOST);
  await expect(verdict(page)).toHaveAttribute("data-lost", "最高");
  await expect(verdict(page).locator("h2")).toHaveText("The text says “最高”");
  await expect(verdict(page).locator("ins")).toContainText("最高");
  await expect(page).toHaveURL(/\?q=/);
  await page.locator("[data-twin]").first().click();
  await expect(page).toHaveURL(/\/zh\/check\/\?q=/);
  await expect(verdict(page).locator("h2")).toHaveText("原文写的是“最高”");
  await page.locator("textarea").fill("");
  await expect(verdict(page)).toBeHidden();
  await expect(page).not.toHaveURL(/\?q=/);
});

test("a slash is typed, and opens no search", async ({ page }) => {
  await page.goto("en/check/");
  await page.locator("textarea").pressSequentially("a/b");
  await expect(page.locator("textarea")).toHaveValue("a/b");
  await expect(page.locator("dialog[open]")).toHaveCount(0);
});

test("so long a text is checked, but not put in the address", async ({
  page,
}) => {
  await page.goto("en/check/");
  await page.locator("textarea").fill(ZH.repeat(60));
  await expect(verdict(page)).toHaveAttribute("data-verdict", "differs");
  await expect(verdict(page)).toContainText("the address does not carry it");
  await expect(page).not.toHaveURL(/\?q=/);
});

test("the correct quotation that is copied is word for word", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(asked("en", LOST));
  const button = page.locator("[data-check-copy]");
  await button.click();
  await expect(button).toHaveText("Copied");
  const copied = await clipboard(page);
  expect(copied).toContain("最高1000万元");
  await page.locator("textarea").fill(copied);
  await expect(verdict(page)).toHaveAttribute("data-verdict", "verbatim");
});

test("each example tells what it is an example of", async ({ page }) => {
  for (const locale of ["zh", "en"]) {
    for (const [at, wanted] of ["verbatim", "differs", "verbatim"].entries()) {
      await page.goto(`${locale}/check/`);
      await page.locator(".check-examples a").nth(at).click();
      await expect(verdict(page)).toHaveAttribute("data-verdict", wanted);
    }
  }
});

for (const colorScheme of ["light", "dark"] as const)
  test(`nothing bars a reader, nor is wider than a phone, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme });
    for (const text of [LOST, EN, "lorem ipsum", ZH]) {
      await page.goto(asked("zh", text));
      await expect(verdict(page).locator("h2")).toBeVisible();
      const width = page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width).toBe(360);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    }
  });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says so, and leads to the full text", async ({ page }) => {
    await page.goto("en/check/");
    await expect(page.getByText("Checking needs a script")).toBeVisible();
    await expect(
      page.locator("main").getByRole("link", { name: "Full text" }),
    ).toBeVisible();
    await expect(page.locator("textarea")).toBeHidden();
  });
});
