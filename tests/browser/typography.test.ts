import type { Page } from "@playwright/test";

import { pageKinds } from "./site-pages.ts";
import { expect, test } from "./reused-page.ts";

/** A phone, and a desk where the lines are as long as they get. */
const WIDTHS = [360, 1360];
const kinds = pageKinds();
const halves = [0, 1].map((half) => kinds.filter((_, at) => at % 2 === half));

for (const [at, half] of halves.entries())
  test(`every line is well set (${at + 1} of 2)`, async ({ page }) => {
    for (const { path } of half) {
      await page.goto(path);
      await showBoth(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await badLines(page), `${path} at ${width}`).toEqual([]);
      }
    }
  });

test("a line that is badly set is noticed", async ({ page }) => {
  await page.goto("zh/sz-ai-2024/m02/");
  await page.setViewportSize({ width: 1360, height: 800 });
  await page.evaluate(() => {
    const text = (words: string, style: string) => {
      const line = document.createElement("p");
      line.textContent = words;
      line.style.cssText = style;
      document.querySelector("main")?.append(line);
    };
    text("长".repeat(60), "max-width:none");
    text("资助1000万元", "width:4.5em;line-break:anywhere;text-wrap:wrap");
    text("给予最高的，资助", "width:5em;line-break:anywhere;text-wrap:wrap");
  });
  const found = (await badLines(page)).join();
  for (const fault of ["is too long", "cuts", "begins with"])
    expect(found).toContain(fault);
});

async function showBoth(page: Page): Promise<void> {
  const both = page.locator("#view-both");
  if (await both.count()) await both.check();
}

/**
 * What is wrong with the lines of the page's texts: a Chinese one of more
 * than forty characters, one that begins with a mark that closes, or one that
 * parts a number from its unit.
 */
async function badLines(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const MOST = 40;
    const closing = /^[，。、；：？！）》」』”’％%,.;:!?)·]/;
    const parted =
      /\d\n(?:[万亿元年月日项条家]|个月|(?:million|billion|years?|months?|days?)\b)|RMB ?\n[\d,.]{1,9}(?![\d,.])|\bup ?\nto RMB|\d [A-Z][a-z]+ ?\n20\d\d|No\. ?\n\d|[Mm]easures? ?\n\d/;
    const wide = (line: string) =>
      Array.from(line).reduce((sum, c) => sum + (c > "\u2e7f" ? 1 : 0.5), 0);
    return (
      [
        ...document.querySelectorAll<HTMLElement>(
          "main :is(p, li, dd, td, caption)",
        ),
      ]
        .filter((block) => block.checkVisibility())
        // Side by side, as in a grid, its parts are no lines of its own.
        .filter((block) => !/grid|flex/.test(getComputedStyle(block).display))
        .flatMap((block) => {
          const lines = linesOf(block);
          const chinese = block.matches(":lang(zh)") ? lines : [];
          const joined = lines.join("\n");
          return [
            ...chinese
              .filter((line) => wide(line) > MOST)
              .map((line) => `is too long: ${line}`),
            ...lines
              .filter((line) => line.length > 1 && closing.test(line))
              .map((line) => `begins with a mark: ${line}`),
            ...(parted.test(joined) ? [`cuts: ${joined}`] : []),
          ];
        })
    );

    /** The lines of a block's own text, as they are drawn. */
    function linesOf(block: HTMLElement): string[] {
      const lines: string[] = [];
      const range = document.createRange();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let bottom = -Infinity;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (
          node.parentElement?.closest(
            "p, li, dd, td, caption, div, h3, svg, code, pre, .sr-only, button",
          ) !== block
        )
          continue;
        const text = node.textContent ?? "";
        for (let at = 0; at < text.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getClientRects()[0];
          if (!box?.width) continue;
          if (box.top >= bottom - 2) lines.push("");
          bottom = Math.max(
            box.bottom,
            lines.at(-1) === "" ? -Infinity : bottom,
          );
          lines.push((lines.pop() ?? "") + text.charAt(at));
        }
      }
      return lines.map((line) => line.trim());
    }
  });
}
