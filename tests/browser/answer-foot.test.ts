import type { Locator, Page } from "@playwright/test";

import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

/** A phone, and what its keyboard leaves of that. */
const PHONE = { width: 360, height: 640 };
const ABOVE_KEYBOARD = { width: 360, height: 340 };
const DESKTOP = { width: 1360, height: 900 };

const PAGES = (["en", "zh"] as const).flatMap((language) => [
  { of: "one support", path: PLANNER[language] },
  { of: "a plan", path: `${PLANNER[language]}?plan&item=m02-training` },
  { of: "a measure", path: `${language}/sz-ai-2024/m02/` },
]);

/** Of the part that is shown: the field of a sum, and the result. */
function shownOn(page: Page): { field: Locator; output: Locator } {
  return {
    field: page.locator("[name=amount]:visible").first(),
    output: page.locator(
      ":is([data-calculator], [data-planner]):not([hidden]) output[id]",
    ),
  };
}

/** How the sum and the field stand on the screen, by what is drawn there. */
function standing(page: Page) {
  return page.evaluate(() => {
    const sums = [...document.querySelectorAll("[data-part=sums]")].find(
      (part) => part.checkVisibility(),
    );
    const field = document.activeElement;
    if (!sums || !field) return undefined;
    const isDrawn = (part: Element, share: number) => {
      const { left, width, top, height } = part.getBoundingClientRect();
      const there = document.elementFromPoint(
        left + width / 4,
        top + height * share,
      );
      return !!there && part.contains(there);
    };
    return {
      sum: isDrawn(sums, 0.05) && isDrawn(sums, 0.5) && isDrawn(sums, 0.95),
      field: isDrawn(field, 0.05) && isDrawn(field, 0.95),
    };
  });
}

const IN_VIEW = { sum: true, field: true };

for (const { of, path } of PAGES)
  for (const screen of [PHONE, ABOVE_KEYBOARD])
    test(`${path} on ${screen.height} pixels keeps the sum of ${of} in view beside the field`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      await open(page, path);
      const { field, output } = shownOn(page);
      await field.focus();
      // The worst place of a field: the foot of the screen, where nothing is yet.
      await field.evaluate((element) => {
        element.scrollIntoView({ block: "end" });
        scrollBy(0, element.getBoundingClientRect().bottom - innerHeight);
      });
      await page.keyboard.type("24m");
      await expect(output).toHaveAttribute("data-fen", "1000000000");
      await expect.poll(() => standing(page)).toEqual(IN_VIEW);
      await page.keyboard.press("Tab");
      await expect.poll(() => standing(page)).toEqual(IN_VIEW);
    });

test("the sum rests in its place once that is reached", async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const { path } of PAGES) {
    await open(page, path);
    const { field, output } = shownOn(page);
    await field.fill("24m");
    const headline = output.locator("> :first-child");
    await expect(headline).toHaveCSS("position", "sticky");
    const next = headline.locator("xpath=following::*[normalize-space()][1]");
    await next.evaluate((element) => {
      element.scrollIntoView({ block: "center" });
    });
    const gap = async () => {
      const [upper, lower] = await Promise.all([
        headline.boundingBox(),
        next.boundingBox(),
      ]);
      return (lower?.y ?? NaN) - (upper?.y ?? NaN) - (upper?.height ?? NaN);
    };
    await expect.poll(gap, path).toBeGreaterThanOrEqual(0);
    expect(await gap(), path).toBeLessThan(40);
  }
});

test("nothing keeps to the foot without a result, on paper or on a desktop", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  for (const { path } of PAGES) {
    await open(page, path);
    const { field, output } = shownOn(page);
    const headline = output.locator("> :first-child");
    await expect(headline).toHaveCSS("position", "static");
    await field.fill("no sum");
    await expect(headline).toHaveCSS("position", "static");
    await field.fill("24m");
    await expect(headline).toHaveCSS("position", "sticky");
    await page.emulateMedia({ media: "print" });
    await expect(headline).toHaveCSS("position", "static");
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize(DESKTOP);
    await expect(headline).toHaveCSS("position", "static");
    const [entered, answered] = await Promise.all([
      field.boundingBox(),
      headline.boundingBox(),
    ]);
    expect(answered?.x, path).toBeGreaterThan(
      (entered?.x ?? NaN) + (entered?.width ?? NaN),
    );
    await page.setViewportSize(PHONE);
  }
});

test("what keeps to the foot has a ground and a rule in forced colours too", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, `${PLANNER.en}?benefit=m02-training&amount=24m`);
  const headline = shownOn(page).output.locator("> :first-child");
  await expect(headline).toHaveCSS("border-top-width", "1px");
  await expect(headline).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
});

test("a page asks that a keyboard on the screen leaves its foot in sight", async ({
  page,
}) => {
  for (const { path } of PAGES) {
    await page.goto(path);
    await expect(page.locator("meta[name=viewport]")).toHaveAttribute(
      "content",
      /interactive-widget=resizes-content/,
    );
  }
});
