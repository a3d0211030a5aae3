import type { Page } from "@playwright/test";

import { measurePaths, pageKinds } from "./site-pages.ts";
import { expect, test } from "./reused-page.ts";

const WIDTHS = [320, 360, 768, 1360, 1600];
/** A window of 1280 by 1024 at 400 %: text wraps, nothing is cut off. */
const ENLARGED = { width: 320, height: 256 };

const kinds = pageKinds();
const measures = (["zh", "en"] as const).flatMap(measurePaths);
const halves = [0, 1].map((half) => kinds.filter((_, at) => at % 2 === half));

for (const [at, half] of halves.entries())
  test(`no page is wider than its window, whatever its letters (${at + 1} of 2)`, async ({
    page,
  }) => {
    for (const { path } of half) {
      await page.goto(path);
      await expectNarrow(page, path, WIDTHS);
      await page.setViewportSize(ENLARGED);
      expect(await overflow(page), `${path} at 400 %`).toEqual([]);

      await setLetters(page, ":root", "fontSize", "200%");
      await expectNarrow(page, `${path}, letters twice as large,`, [640]);
      await setLetters(page, ":root", "fontSize", "");

      // As in Verdana: such fonts are up to a fifth wider than those named.
      await setLetters(page, ":lang(en)", "letterSpacing", "0.1em");
      await expectNarrow(page, `${path}, wide letters,`, WIDTHS.slice(0, 2));
    }
  });

test("a window that is too narrow for a thing is noticed", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("en/sz-ai-2024/m02/");
  await page.evaluate(() => {
    const wide = document.createElement("div");
    wide.style.width = "400px";
    wide.style.height = "1px";
    document.querySelector("main")?.append(wide);
  });
  expect(await overflow(page)).not.toEqual([]);
});

test("the first screen of a phone has the policy's name, what it is, its dates and the way on", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ["zh/", "en/"]) {
    await page.goto(path);
    for (const part of [".brand", "h1", ".lead", ".status", "main .chips"])
      await expect(
        page.locator(part).first(),
        `${path} ${part}`,
      ).toBeInViewport({ ratio: 1 });
  }
});

test("key figures fill their rows, none alone in one, and stand level", async ({
  page,
}) => {
  let lists = 0;
  for (const path of measures) {
    await page.goto(path);
    const figures = page.locator(".figures");
    for (const width of [360, 768, 1360]) {
      await page.setViewportSize({ width, height: 800 });
      lists += await figures.count();
      const faults = await figures.evaluateAll(rowFaults);
      expect(
        // On a phone they stand two abreast, and the last may go across.
        faults.filter((fault) => width > 360 || fault !== "is alone"),
        `${path} at ${width}`,
      ).toEqual([]);
    }
  }
  expect(lists).toBeGreaterThan(8);
});

/** What is wrong with the rows in which a support's figures stand. */
function rowFaults(lists: readonly Element[]): readonly string[] {
  return lists.flatMap((list) => {
    const { right } = list.getBoundingClientRect();
    const boxes = [...list.children].map((one) => ({
      card: one.getBoundingClientRect(),
      value: one.querySelector(".value")?.getBoundingClientRect().top,
    }));
    const last = boxes.at(-1);
    if (boxes.length < 2 || !last) return [];
    const beside = (top: number) =>
      boxes.filter(({ card }) => card.top === top);
    const isUneven = boxes.some(
      ({ card, value }) =>
        !beside(card.top).every((other) => other.value === value),
    );
    return [
      Math.abs(right - last.card.right) > 1 && "is short",
      beside(last.card.top).length < 2 && "is alone",
      isUneven && "is not level",
    ].filter((fault) => fault !== false);
  });
}

async function expectNarrow(
  page: Page,
  what: string,
  widths: readonly number[],
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflow(page), `${what} at ${width}`).toEqual([]);
  }
}

async function setLetters(
  page: Page,
  selector: string,
  property: "fontSize" | "letterSpacing",
  value: string,
): Promise<void> {
  await page.locator(selector).evaluateAll(
    (all, [name, size]) => {
      for (const one of all as HTMLElement[]) one.style[name] = size;
    },
    [property, value] as const,
  );
}

/** What sticks out of the window to the side, outside what scrolls by itself. */
async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} px`,
      ...wide
        .slice(0, 3)
        .map(({ tagName, className }) => `${tagName}.${className}`),
    ];
  });
}
