import { pageKinds } from "./site-pages.ts";
import { expect, test } from "./site-test.ts";

const WIDTHS = [390, 1360];

test("nothing moves on a page once it is drawn", async ({ page }) => {
  await page.addInitScript(watchShifts);
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
  await page.addInitScript(watchShifts);
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

declare global {
  interface Window {
    /** What moved, in words, with the share of the window that it moved in. */
    shifts: string[];
  }
}

/** Lists every shift of the layout that no reader caused. */
function watchShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } =
        entry as unknown as LayoutShift;
      if (hadRecentInput) continue;
      const moved = sources.map(({ node }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        return element?.outerHTML.slice(0, 80) ?? "";
      });
      window.shifts.push(`${value.toFixed(4)} ${moved.join(" | ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}
