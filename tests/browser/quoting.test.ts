import type { Page } from "@playwright/test";

import { clipboard } from "./clipboard.ts";
import { measurePaths } from "./site-pages.ts";
import { expect, test } from "./reused-page.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("copy quote gives both languages whatever the view shows", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  await page.locator("#view-zh").check();
  await page.locator("#m02-s2 [data-copy=quote]").click();
  await expect(page.locator("#m02-s2 [data-copy=quote]")).toHaveText("Copied");
  const quote = await clipboard(page);
  expect(quote).toContain("最高1000万元资助");
  expect(quote).toContain("up to RMB 10 million");
  expect(quote).toMatch(/\/en\/sz-ai-2024\/m02\/#m02-s2$/);
});

/** Who made the text, when, and whose the translation is. */
const FROM = {
  zh: "深圳市工业和信息化局，2024年12月18日。英文为本站的非官方译文。",
  en: "Industry and Information Technology Bureau of Shenzhen Municipality, 18 December 2024. English: unofficial translation by this site.",
} as const;

for (const locale of ["zh", "en"] as const)
  test(`each quote keeps every hedge and names its place, in ${locale}`, async ({
    page,
  }) => {
    let figures = 0;
    for (const path of measurePaths(locale)) {
      await page.goto(path);
      for (const { id, quote, texts, marks } of await quotesOf(page)) {
        const lines = quote.split("\n");
        expect(lines.slice(0, texts.length)).toEqual(texts);
        const [source = "", link, ...more] = lines.slice(texts.length);
        expect(source).toContain("《深圳市打造人工智能先锋城市的若干措施》");
        expect(source).toContain(FROM[locale]);
        expect(link).toBe(new URL(`#${id}`, page.url()).href);
        expect(more).toEqual([]);
        for (const figure of marks) expect(quote).toContain(figure);
        figures += marks.length;
      }
    }
    expect(figures).toBeGreaterThan(80);
  });

/** What each button for a quote puts on the clipboard, and what it is of. */
async function quotesOf(page: Page) {
  const pairs = page.locator(".pair:has([data-copy=quote])");
  return pairs.evaluateAll(async (all) => {
    const textOf = (one: Element) => one.textContent.trim();
    const quotes = [];
    for (const pair of all) {
      const button = pair.querySelector("[data-copy=quote]");
      if (!(button instanceof HTMLButtonElement)) throw new Error("no button");
      const name = button.textContent;
      button.click();
      // It says that it has copied once it has.
      while (button.textContent === name)
        await new Promise((done) => requestAnimationFrame(done));
      quotes.push({
        id: pair.id,
        quote: await navigator.clipboard.readText(),
        texts: [...pair.querySelectorAll(":scope > p")].map(textOf),
        marks: [...pair.querySelectorAll("mark")].map(
          ({ textContent }) => textContent,
        ),
      });
    }
    return quotes;
  });
}

test("a quote names its place, and is a quotation where it is pasted with its form", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  const button = page.locator("#m02-s2 [data-copy=quote]");
  await button.click();
  await expect(button).toHaveText("Copied");
  expect(await clipboard(page)).toContain(
    "》（二）第2句: Several Measures for Building Shenzhen into an Artificial Intelligence Pioneer City, Measure 2, sentence 2. ",
  );
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const form = await item?.getType("text/html");
    return form?.text() ?? "";
  });
  const link = new URL("#m02-s2", page.url()).href;
  expect(html).toContain(`<blockquote cite="${link}">`);
  expect(html).toContain('<p lang="en">');
  expect(html).toContain("最高1000万元资助");
  expect(html).toContain(`<a href="${link}">`);
  expect(html).not.toContain("style=");
});

test("a heading and the line of offices can be linked, quoted and cited too", async ({
  page,
}) => {
  await page.goto("zh/sz-ai-2024/m02/");
  for (const id of ["m02-title", "m02-s1", "m02-s2", "m02-resp"]) {
    const pair = page.locator(`#${id}`);
    await expect(pair.locator("[data-copy=link]")).toHaveCount(1);
    await expect(pair.locator("[data-copy=quote]")).toHaveCount(1);
    await expect(pair.locator("a[data-cite]")).toHaveAttribute(
      "href",
      `/zh/sz-ai-2024/cite/?of=${id}`,
    );
  }
  await page.locator("#m02-s2 [data-cite]").click();
  await expect(page.locator("#citation")).toContainText("（二）第2句");
});
