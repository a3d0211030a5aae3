import type { Page } from "@playwright/test";

import { pageKinds } from "./site-pages.ts";
import { expect, test } from "./reused-page.ts";

const MEASURE = "en/sz-ai-2024/m02/";
/** More stops than that page has. */
const MOST = 120;

test("the first stops of every page hold the skip to its content, the way home, the search and the other language", async ({
  page,
}) => {
  for (const { path } of pageKinds().filter(({ path }) =>
    /^(?:zh|en)\//.test(path),
  )) {
    await page.goto(path);
    const stops = [await tab(page)];
    const skip = page.locator(":focus");
    await expect(skip, path).toHaveAttribute("href", "#main");
    await expect(skip, path).toBeInViewport();
    while (stops.length < 5) stops.push(await tab(page));
    for (const part of ["home", "search", "twin"] as const)
      expect(
        stops.some((stop) => stop[part]),
        `${part} of ${path}`,
      ).toBe(true);
    for (let stop = 1; stop < stops.length; stop += 1)
      await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const inside = await page.evaluate(() =>
      document.querySelector("main")?.contains(document.activeElement),
    );
    expect(inside, path).toBe(true);
  }
});

test("every stop of a measure's page is seen, and none is a trap", async ({
  page,
}) => {
  await page.goto(MEASURE);
  const stops = [];
  for (let stop = 0; stop < MOST; stop += 1) {
    const at = await tab(page);
    if (at.tag === "BODY") break;
    expect(at.visible, at.html).toBe(true);
    expect(at.outlined, at.html).toBe(true);
    stops.push(at.html);
  }
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.length).toBeLessThan(MOST);
  for (let stop = 0; stop < stops.length; stop += 1)
    await page.keyboard.press("Shift+Tab");
  await expect(page.locator(":focus")).toHaveAttribute("href", "#main");
});

test("a calculator is worked by the keyboard alone", async ({ page }) => {
  await page.goto(MEASURE);
  const field = page.locator("[name=amount]");
  await tabTo(page, "[name=amount]");
  await page.keyboard.type("15m");
  await expect(page.locator("output")).toHaveAttribute("data-fen", "750000000");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("15m");
  await expect(page.locator("output")).toHaveAttribute("data-fen", "750000000");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveAttribute("name", "variant");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("output")).toHaveAttribute("data-fen", "900000000");
  await tabTo(page, ".steps a");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/variant=startup#m02-s2$/);
  await expect(page.locator("output")).toHaveAttribute("data-fen", "900000000");
});

test("views, copies and themes are worked by the keyboard alone", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(MEASURE);
  await tabTo(page, "[name=view]");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#m02-s1 > p:lang(en)")).toBeHidden();
  await tabTo(page, "#m02-s1 [data-copy=link]");
  await page.keyboard.press("Enter");
  await expect(page.locator(":focus")).toHaveText("Copied");
  await tabTo(page, "[name=theme]");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

interface Stop {
  readonly tag: string;
  readonly html: string;
  readonly home: boolean;
  readonly search: boolean;
  readonly twin: boolean;
  readonly visible: boolean;
  readonly outlined: boolean;
}

/** Presses Tab and tells what has the focus then. */
async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const to = at instanceof HTMLAnchorElement ? at.pathname : "";
    // A radio is drawn by the label round it.
    const drawn = [at, at.closest("label")].filter((one) => one !== null);
    const outlined = drawn.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== "none" && outlineWidth !== "0px";
    });
    const { width, height } = at.getBoundingClientRect();
    return {
      tag: at.tagName,
      html: at.outerHTML.slice(0, 120),
      home:
        at.closest("header, nav") !== null && /^\/(?:zh|en)\/[^/]+\/$/.test(to),
      search: at.matches("[data-open-search]"),
      twin: at.matches("[data-twin]"),
      visible: width > 0 && height > 0 && at.checkVisibility(),
      outlined,
    };
  });
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST; stop += 1) {
    await page.keyboard.press("Tab");
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`No stop at ${selector}`);
}
