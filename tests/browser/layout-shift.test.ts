import { pageKinds } from "./site-pages.ts";
import { expect, test } from "./site-test.ts";
import { watchShifts } from "./watch-shifts.ts";

const WIDTHS = [390, 1360];

test("nothing moves on a page once it is drawn", async ({ page }) => {
  await page.addInitScript(watchShifts, "whole" as const);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const { path } of pageKinds()) {
      await page.goto(path, { waitUntil: "load" });
      // Two frames on, what scripts changed has been drawn.
      await page.evaluate(
        () =>
          new Promise((drawn) => {
            requestAnimationFrame(() => requestAnimationFrame(drawn));
          }),
      );
      const shifts = await page.evaluate(() => window.shifts);
      expect.soft(shifts, `${path} at ${width}`).toEqual([]);
    }
  }
});

test("the home's list has its place before the facts beside the headline arrive", async ({
  page,
}) => {
  for (const locale of ["zh", "en"]) {
    await page.goto(`${locale}/sz-ai-2024/`);
    const top = () =>
      page.locator(".finder").evaluate((part: HTMLElement) => part.offsetTop);
    const before = await top();
    await page.locator(".facts").evaluate((facts) => {
      facts.remove();
    });
    expect(await top(), locale).toBe(before);
  }
});

test("a thing that moves is noticed", async ({ page }) => {
  await page.addInitScript(watchShifts, "whole" as const);
  await page.goto("en/sz-ai-2024/m02/");
  await page.evaluate(async () => {
    const pushed = document.createElement("p");
    pushed.style.height = "300px";
    document.querySelector("main")?.prepend(pushed);
    await new Promise((drawn) => {
      requestAnimationFrame(() => requestAnimationFrame(drawn));
    });
  });
  await expect
    .poll(() => page.evaluate(() => window.shifts.length))
    .toBeGreaterThan(0);
});
