import type { Page } from "@playwright/test";

import { reachTools } from "./late-scripts.ts";
import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

test.use({
  permissions: ["clipboard-read", "clipboard-write"],
  colorScheme: "dark",
});

/** Copies what an element holds, and gives what a text program would paste. */
async function copyRich(page: Page, selector: string): Promise<string> {
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  await page.evaluate(async (place) => {
    await navigator.clipboard.writeText("nothing");
    const part = document.querySelector(place);
    if (part) getSelection()?.selectAllChildren(part);
  }, selector);
  await page.keyboard.press("Control+C");
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await item?.getType("text/html");
    return (await html?.text()) ?? "";
  });
}

/** How light a colour is, from 0 to 255; undefined for one not seen. */
function lightness(colour: string): number | undefined {
  const parts = /rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?/;
  const [, red, green, blue, alpha = "1"] = parts.exec(colour) ?? [];
  if (red === undefined || alpha === "0") return undefined;
  return (Number(red) + Number(green) + Number(blue)) / 3;
}

/** The dark grounds and the light letters in what was copied. */
function darkIn(html: string): readonly string[] {
  const set = [
    ...html.matchAll(/(?<![\w-])(background(?:-color)?|color):([^;"]+)/g),
  ];
  return set.flatMap(([whole, property = "", colour = ""]) => {
    const light = lightness(colour);
    if (light === undefined) return [];
    const isDark = property === "color" ? light > 150 : light < 150;
    return isDark ? [whole] : [];
  });
}

/** What is selected of which page. */
const SELECTED = [
  ["zh/sz-ai-2024/m02/", "#m02-s2"],
  ["en/sz-ai-2024/m02/", "main"],
  ["zh/sz-ai-2024/text/", ".full-text section"],
  ["en/sz-ai-2024/m02/", "table.examples"],
  ["zh/sz-ai-2024/", "main"],
  ["en/glossary/", "main section"],
] as const;

for (const theme of ["auto", "dark"])
  test(`text copied in the dark takes no dark ground along, chosen as ${theme}`, async ({
    page,
  }) => {
    if (theme === "dark")
      await page.addInitScript(() => {
        localStorage.setItem("theme", "dark");
      });
    for (const [path, selector] of SELECTED) {
      await page.goto(path);
      await reachTools(page);
      const html = await copyRich(page, selector);
      expect(html, path).toMatch(/\p{Script=Han}|RMB/u);
      expect(darkIn(html), `${path} ${selector}`).toEqual([]);
      await expect(page.locator("html[data-theme=light]"), path).toHaveCount(0);
      const ground = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      expect(lightness(ground)).toBeLessThan(60);
    }
  });

test("a result copied in the dark takes no dark ground along", async ({
  page,
}) => {
  await open(page, `${PLANNER.en}?benefit=m02-training&amount=24m`);
  const html = await copyRich(page, "[data-calculator] .answer");
  expect(html).toContain("RMB 10 million");
  expect(darkIn(html)).toEqual([]);
  // Twice before the page is drawn again, and the theme is still the reader's.
  await page.keyboard.press("Control+C");
  await page.keyboard.press("Control+C");
  await expect(page.locator("html[data-theme]")).toHaveCount(0);
});
