import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";

import { expect, test } from "./reused-page.ts";

const ROWS = "[data-figures] > tr:visible";
const PATH = "en/sz-ai-2024/figures/";

const values = (page: Page) =>
  page.locator(`${ROWS} > th > .sum`).allTextContents();

test.describe("the list of all figures", () => {
  test("leads to the part that a figure stands in, and to its sentence", async ({
    page,
  }) => {
    await page.goto(PATH);
    const row = page.locator(ROWS).last();
    const links = row.getByRole("link");
    await expect(links.first()).toHaveAttribute("href", /\/sup\/$/);
    await expect(links.last()).toHaveAttribute("href", /\/sup\/#sup-s5$/);
    await expect(links.last()).toHaveText("Supp. 5");
  });

  test("narrows by kind, office and words, counts, and keeps it in the address", async ({
    page,
  }) => {
    await page.goto(PATH);
    const count = page.locator("[data-count]");
    const all = await page.locator(ROWS).count();
    await expect(count).toHaveText(`${String(all)} of ${String(all)} figures`);
    await page.getByLabel("Kind of figure").selectOption("rate");
    await page.waitForURL(/\?figures=rate$/);
    await expect(page.locator(ROWS)).toHaveCount(11);
    await page.getByLabel("Department").selectOption("stib");
    await page.getByLabel("Words or a figure").fill("start-ups");
    await expect(page.locator(ROWS)).toHaveCount(1);
    expect(await values(page)).toEqual(["60%"]);
    await page.waitForURL(/\?figures=rate&department=stib&find=start-ups$/);
    await expect(count).toHaveText(`1 of ${String(all)} figures`);
    await expect(page.locator("[data-count] + [aria-live]")).toHaveText(
      `1 of ${String(all)} figures`,
    );
    await page.reload();
    await expect(page.locator(ROWS)).toHaveCount(1);
    await expect(page.getByLabel("Kind of figure")).toHaveValue("rate");
  });

  test("goes to the other language with what is chosen", async ({ page }) => {
    await page.goto(`${PATH}?figures=total&sort=amount`);
    const chosen = await page.locator(ROWS).count();
    await page.getByRole("link", { name: "中文" }).click();
    await page.waitForURL(
      /zh\/sz-ai-2024\/figures\/\?figures=total&sort=amount/,
    );
    await expect(page.locator(ROWS)).toHaveCount(chosen);
    expect((await values(page))[0]).toBe("5亿元");
  });

  test("sorts the largest sum first, and back", async ({ page }) => {
    await page.goto(`${PATH}?sort=amount`);
    expect((await values(page)).slice(0, 2)).toEqual([
      "RMB 500 million",
      "RMB 300 million",
    ]);
    await page.getByLabel("Order").selectOption("");
    expect((await values(page))[0]).toBe("18 December 2024");
    await page.waitForURL(/figures\/$/);
  });

  test("names beside the field what an address makes up", async ({ page }) => {
    await page.goto(`${PATH}?figures=cake&department=nobody`);
    const all = await page.locator("[data-figures] > tr").count();
    await expect(page.locator(ROWS)).toHaveCount(all);
    const kind = page.getByLabel("Kind of figure");
    await expect(kind).toHaveAttribute("aria-invalid", "true");
    await expect(kind).toHaveAccessibleDescription(/“cake”/);
    await expect(page.getByLabel("Department")).toHaveAccessibleDescription(
      /“nobody”/,
    );
    await kind.selectOption("sum");
    await expect(kind).toHaveAccessibleDescription("");
    await expect(page.locator(ROWS)).toHaveCount(5);
  });

  test("says when none fits", async ({ page }) => {
    await page.goto(`${PATH}?find=hackathon`);
    await expect(page.locator(ROWS)).toHaveCount(0);
    await expect(page.locator("[data-count]")).toHaveText(/^None of the/);
  });

  test("is worked by keyboard alone", async ({ page }) => {
    await page.goto(PATH);
    await page.getByLabel("Words or a figure").focus();
    await page.keyboard.type("matching");
    await page.keyboard.press("Enter");
    await expect(page.locator(ROWS)).toHaveCount(1);
    await page.keyboard.press("Tab");
    await expect(page.getByLabel("Kind of figure")).toBeFocused();
  });

  test("is saved as it is shown, with hedges, Chinese and links", async ({
    page,
  }) => {
    await page.goto(`${PATH}?figures=sum&sort=amount`);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV" }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("figures.csv");
    const csv = await readFile(await saved.path(), "utf8");
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const [heading = "", first = "", ...others] = csv
      .slice(1)
      .trimEnd()
      .split("\r\n");
    expect(heading).toBe(
      "Figure,Yuan,What it is of,Measure,Department,Words of the text,Sentence,Link",
    );
    expect(first).toContain("exact sum RMB 2 million,2000000,");
    expect(first).toContain("200万元");
    expect(first).toMatch(/\/en\/sz-ai-2024\/m14\/#m14-s2$/);
    expect(others).toHaveLength(4);
    expect(others[0]).toContain(
      "for enterprises chosen on merit: RMB 1 million",
    );
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every figure is listed, and no choice is offered", async ({ page }) => {
    await page.goto(`${PATH}?figures=rate`);
    await expect(page.locator(ROWS)).toHaveCount(50);
    await expect(page.locator("[data-figure-filter]")).toBeHidden();
    await expect(page.locator(".scale circle").first()).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator("[data-figures] q:visible")).toHaveCount(100);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("the words of the text are folded away, and all there on paper", async ({
    page,
  }) => {
    await page.goto(PATH);
    const row = page.locator(ROWS).nth(1);
    const words = row.locator("q").first();
    const sentence = row.locator("td").last();
    await expect(words).toBeHidden();
    await expect(sentence).toBeHidden();
    await row.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(words).toBeVisible();
    await expect(sentence).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("[data-figures] q:visible")).toHaveCount(100);
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1360, height: 800 });
    await expect(page.locator("[data-figures] q:visible")).toHaveCount(100);
    await expect(row.locator("summary")).toBeHidden();
  });

  for (const locale of ["zh", "en"])
    test(`${locale}: the whole page is no longer than eleven screens`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(PATH.replace("en", locale));
      const height = await page.evaluate(
        () => document.documentElement.scrollHeight,
      );
      expect(height).toBeLessThan(9_100);
    });

  for (const path of [PATH, PATH.replace("en", "zh")])
    test(`${path} is no wider than the screen`, async ({ page }) => {
      await page.goto(path);
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      expect(width).toBe(320);
    });
});
