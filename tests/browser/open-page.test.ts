import { expect, test } from "./reused-page.ts";
import { watchShifts } from "./watch-shifts.ts";

const PATH = "en/sz-ai-2024/open/";

test.describe("the page of all questions", () => {
  test("begins with the questions closed, each with its verdict", async ({
    page,
  }) => {
    await page.goto(PATH);
    const deadline = page.locator("#deadline");
    await expect(deadline).not.toHaveAttribute("open", "");
    await expect(deadline.locator("summary")).toContainText(
      "Not stated for any of 18 measures.",
    );
    await deadline.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(deadline).toContainText(
      "neither an opening nor a closing date",
    );
    await expect(page.locator("#deadline-m05")).toBeVisible();
  });

  for (const id of ["deadline-m05", "who-m02"])
    test(`opens at the answer that is linked: ${id}`, async ({ page }) => {
      await page.goto(`${PATH}#${id}`);
      const row = page.locator(`[id="${id}"]`);
      await expect(row).toBeInViewport();
      const question = page.locator("details", { has: row });
      await expect(question.locator("h3")).toBeInViewport();
      const [head, answer] = await Promise.all([
        question.locator("summary").boundingBox(),
        row.boundingBox(),
      ]);
      expect(answer?.y).toBeGreaterThanOrEqual(
        (head?.y ?? 0) + (head?.height ?? 0) - 1,
      );
    });

  test("is put together by measure too, and the address says so", async ({
    page,
  }) => {
    await page.goto(PATH);
    await page.getByRole("radio", { name: "By measure" }).check();
    await page.waitForURL(/\?by=measure$/);
    await expect(page.locator("#deadline")).toBeHidden();
    const measure = page.getByRole("region", { name: /^5 / });
    await expect(measure).toContainText("RMB 2 million");
    await page.reload();
    await expect(measure).toBeVisible();
    await page.getByRole("link", { name: "中文" }).click();
    await page.waitForURL(/zh\/sz-ai-2024\/open\/\?by=measure/);
    await expect(page.locator("#deadline")).toBeHidden();
  });

  test("numbers the measures above their marks, wherever one reads", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1360, height: 700 });
    await page.goto(PATH);
    const last = page.locator(".question").last();
    await last.scrollIntoViewIfNeeded();
    const numbers = page.locator(".numbers a");
    const marks = last.locator(".marks use:not(.nos)");
    await expect(numbers).toHaveCount(await marks.count());
    const names = await numbers.evaluateAll(boxesOf);
    const drawn = await marks.evaluateAll(boxesOf);
    for (const [at, name] of names.entries()) {
      expect(name.width).toBeGreaterThanOrEqual(24);
      expect(name.height).toBeGreaterThanOrEqual(24);
      expect(Math.abs(name.middle - (drawn[at]?.middle ?? 0))).toBeLessThan(4);
    }
    await expect(numbers.last()).toBeInViewport();
    await numbers.nth(4).click();
    await expect(page.getByRole("region", { name: /^5 / })).toBeInViewport();
  });

  for (const width of [320, 360, 768])
    test(`numbers each mark in large enough letters at ${String(width)} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(PATH);
      const shown = page.locator(".marks:visible");
      expect(await shown.count()).toBeGreaterThan(1);
      // Its letters are as large as the drawing is scaled.
      const sizes = await shown.locator("svg").evaluateAll((drawings) =>
        drawings.map((svg) => {
          const { a = 1 } = (svg as SVGSVGElement).getScreenCTM() ?? {};
          return a * parseFloat(getComputedStyle(svg).fontSize);
        }),
      );
      for (const size of sizes) expect(size).toBeGreaterThan(12);
      const names = shown.locator(".nos");
      for (const name of await names.all()) await expect(name).toBeVisible();
    });

  test("leads from a measure to the question, wherever it is folded away", async ({
    page,
  }) => {
    await page.goto(`${PATH}?by=measure`);
    const measure = page.getByRole("region", { name: /^5 / });
    await measure.getByRole("link", { name: "by when to apply" }).click();
    await expect(page.locator("#deadline-m05")).toBeInViewport();
  });

  test("opens all on paper, and closes them again", async ({ page }) => {
    await page.goto(PATH);
    const open = page.locator(".question[open]");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await open.count()).toBeGreaterThan(15);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(open).toHaveCount(0);
  });

  test("moves nothing while it opens", async ({ page }) => {
    await page.addInitScript(watchShifts, "whole" as const);
    await page.goto(PATH);
    // So long after it has come, whatever its script does is done.
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every answer is open, and its place can be linked", async ({
    page,
  }) => {
    await page.goto(`${PATH}#deadline-m05`);
    await expect(page.locator("#who-m02")).toBeVisible();
    await expect(page.locator("#deadline-m05")).toBeInViewport();
    await page.locator("#by-measure").check();
    await expect(page.getByRole("region", { name: /^5 / })).toBeVisible();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const path of [PATH, PATH.replace("en", "zh")])
    test(`${path} is no wider than the screen`, async ({ page }) => {
      await page.goto(`${path}#who-m02`);
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      expect(width).toBe(320);
    });
});

function boxesOf(elements: readonly Element[]) {
  return elements.map((element) => {
    const { left, width, height } = element.getBoundingClientRect();
    return { width, height, middle: left + width / 2 };
  });
}
