import type { Page } from "@playwright/test";

import { expect, test } from "./reused-page.ts";

const TEXT = "en/sz-ai-2024/text/";
const GLOSSARY = "zh/glossary/";
const SENTENCES = ".full-text .pair:not(:has(> .both)):visible";
const TERMS = ".term:visible";

const box = (page: Page) => page.locator(".filter-box input");
const said = (page: Page) => page.locator(".filter-box [role=status]");

test.describe("the box over the full text", () => {
  test("leaves the sentences that hold the words, counts, and keeps them in the address", async ({
    page,
  }) => {
    await page.goto(TEXT);
    const all = await page.locator(SENTENCES).count();
    await box(page).fill("start-ups");
    await page.waitForURL(/\?q=start-ups$/);
    const left = await page.locator(SENTENCES).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all / 4);
    await expect(page.locator("#m02-s2")).toBeVisible();
    await expect(page.locator("#m02-s1")).toBeHidden();
    await expect(page.locator("#c5-title")).toBeHidden();
    await expect(said(page)).toHaveText(/^“start-ups” is in \d+ of \d+ /);
    await expect(page.locator(".filter-box [aria-live=polite]")).toHaveText(
      (await said(page).textContent()) ?? "",
    );
    await page.reload();
    await expect(page.locator(SENTENCES)).toHaveCount(left);
    await expect(box(page)).toHaveValue("start-ups");
    await page.locator("[data-twin]").click();
    await page.waitForURL(/\/zh\/.*\?q=start-ups$/);
    await expect(page.locator(SENTENCES)).toHaveCount(left);
  });

  test("finds Chinese on an English page, whatever its width, and shows it", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${TEXT}?q=${encodeURIComponent("５０％ 服务合同")}`);
    await expect(page.locator(SENTENCES)).toHaveCount(1);
    await expect(page.locator("#m02-s2 > p:visible")).toHaveCount(2);
    await box(page).fill("service contract");
    await expect(page.locator("#m02-s2 > p:visible")).toHaveCount(1);
  });

  test("says when nothing fits, and leads to the search of all pages", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(TEXT);
    await box(page).fill("hackathon");
    await expect(page.locator(SENTENCES)).toHaveCount(0);
    await expect(said(page)).toHaveText(/^No sentence .*“hackathon”/);
    await expect(said(page)).toBeInViewport();
    await page.locator(".filter-box a").click();
    await page.waitForURL(/\/en\/search\/\?q=hackathon$/);
  });

  test("is worked by keyboard alone, and Escape brings all back", async ({
    page,
  }) => {
    await page.goto(TEXT);
    const all = await page.locator(SENTENCES).count();
    await box(page).focus();
    await page.keyboard.type("rent");
    await page.keyboard.press("Enter");
    await expect(page.locator(SENTENCES)).not.toHaveCount(all);
    await page.waitForURL(/\?q=rent$/);
    await page.keyboard.press("Escape");
    await expect(page.locator(SENTENCES)).toHaveCount(all);
    await expect(box(page)).toBeFocused();
    await expect(said(page)).toBeEmpty();
    await page.waitForURL(/\/text\/$/);
  });

  test("gives way to a link to what it leaves out", async ({ page }) => {
    await page.goto(`${TEXT}?q=rent#m02-s1`);
    await expect(page.locator("#m02-s1")).toBeInViewport();
    await expect(box(page)).toHaveValue("");
    await box(page).fill("rent");
    await expect(page.locator("#c2-title")).toBeHidden();
    await page.locator(".contents a[href='#c2-title']").click();
    await expect(page.locator("#c2-title")).toBeInViewport();
    await page.waitForURL(/\/text\/#c2-title$/);
    await box(page).fill("rent");
    await page.locator("#m14-s1 > .no").click();
    await expect(page.locator("#m14-s1:target")).toBeVisible();
    await expect(box(page)).toHaveValue("rent");
  });
});

test("the box over the glossary finds terms in every script", async ({
  page,
}) => {
  await page.goto(GLOSSARY);
  for (const words of ["训力券", "TRAINING-compute", "xunliquan"]) {
    await box(page).fill(words);
    await expect(page.locator("#training-compute-voucher")).toBeVisible();
    await expect.poll(() => page.locator(TERMS).count()).toBeLessThan(30);
  }
  await box(page).fill("zzzz");
  await expect(page.locator(TERMS)).toHaveCount(0);
  await expect(page.locator("main h2:visible")).toHaveCount(0);
  await expect(said(page)).toContainText("没有“zzzz”");
});

test.describe("without script", () => {
  test.use({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });

  test("all is there in both languages, without a box", async ({ page }) => {
    await page.goto(`${TEXT}?q=rent`);
    await expect(box(page)).toBeHidden();
    await expect(page.locator("#m02-s1 > p:visible")).toHaveCount(2);
    await expect(page.locator(".contents a").first()).toBeVisible();
    await expect(page.locator(".at-hand")).toHaveCSS("position", "static");
    await page.goto(GLOSSARY);
    await expect(box(page)).toBeHidden();
    await expect(page.locator(".detail")).toBeHidden();
    await expect(page.locator(".term-facts").first()).toBeVisible();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test("the contents stay at hand, and close when they have led somewhere", async ({
    page,
  }) => {
    for (const [path, place] of [
      [TEXT, "m12-title"],
      [GLOSSARY, "of-place"],
    ] as const) {
      await page.goto(path);
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight / 2);
      });
      const summary = page.locator(".contents summary");
      await expect(summary).toBeInViewport();
      await summary.focus();
      await page.keyboard.press("Enter");
      const link = page.locator(`.contents a[href='#${place}']`);
      await link.focus();
      await page.keyboard.press("Enter");
      await expect(page.locator(`#${place}`)).toBeInViewport();
      await expect(link).toBeHidden();
      const under = await page.evaluate((id) => {
        const bar = document.querySelector(".at-hand");
        const target = document.getElementById(id);
        return (
          (target?.getBoundingClientRect().top ?? 0) -
          (bar?.getBoundingClientRect().bottom ?? 0)
        );
      }, place);
      expect(under, "hidden behind the bar").toBeGreaterThanOrEqual(0);
      await summary.click();
      await page.keyboard.press("Escape");
      await expect(link).toBeHidden();
      await expect(summary).toBeFocused();
    }
  });

  test("what one touches in the bar is tall enough", async ({ page }) => {
    await page.goto(TEXT);
    await page.locator(".contents summary").click();
    for (const part of [
      ".contents summary",
      ".contents a",
      ".contents li li a",
      ".filter-box input",
    ]) {
      const { height = 0 } =
        (await page.locator(part).first().boundingBox()) ?? {};
      expect(height, part).toBeGreaterThanOrEqual(44);
    }
  });

  test("one language stands, the other a touch away", async ({ page }) => {
    await page.goto(TEXT);
    await expect(page.locator("#m02-s1 > p:visible")).toHaveCount(1);
    const heading = page.locator("#c2-title > .both > span:visible");
    await expect(heading).toHaveCount(1);
    for (const id of ["m02-s1", "m02-s2"]) {
      await page.locator(`#${id} .other`).click();
      await expect(page.locator(`#${id} > p:visible`)).toHaveCount(2);
      // The next touch comes when the page has its tools.
      await page.waitForFunction(
        "performance.getEntriesByType('resource').some(({ name }) => name.includes('/scripts/tools.'))",
      );
    }
    await page.locator("#c2-title > .no").click();
    await expect(heading).toHaveCount(2);
    await page.locator("#view-zh").check();
    await expect(page.locator("#m03-s1 > p:visible")).toHaveAttribute(
      "lang",
      "zh-CN",
    );
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("#m03-s1 > p:visible")).toHaveCount(2);
  });

  test("a term is its name and meaning, until all is asked for", async ({
    page,
  }) => {
    await page.goto(GLOSSARY);
    const facts = page.locator(".term-facts").first();
    await expect(facts).toBeHidden();
    await page.locator("[name=detail]").last().check();
    await expect(facts).toBeVisible();
    await page.locator("#brief").check();
    await page.emulateMedia({ media: "print" });
    await expect(facts).toBeVisible();
  });
});
