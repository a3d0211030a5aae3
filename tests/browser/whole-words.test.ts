import type { Locator } from "@playwright/test";

import { expect, test } from "./reused-page.ts";

const NEAR_ITS_END = "2026-11-28T12:00:00+08:00";

/** On how many lines a part of an element's text stands. */
function linesOf(element: Locator, part: string): Promise<number> {
  return element.evaluate((one, words) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const letters: { node: Node; at: number }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const { length } = node.textContent ?? "";
      for (let at = 0; at < length; at++) letters.push({ node, at });
    }
    const start = (one.textContent ?? "").indexOf(words);
    if (start < 0) return 0;
    const boxes = letters.slice(start, start + words.length).map((letter) => {
      const range = document.createRange();
      range.setStart(letter.node, letter.at);
      range.setEnd(letter.node, letter.at + 1);
      return range.getBoundingClientRect();
    });
    // Letters of two fonts are not equally tall on one line.
    return boxes.filter(({ top }, at) => {
      const before = boxes[at - 1];
      return !before || top > before.top + before.height / 2;
    }).length;
  }, part);
}

test("on the smallest phone no line cuts the name of the policy in a word", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("zh/sz-ai-2024/m12/");
  for (const word of ["深圳", "先锋", "城市", "措施"])
    expect(await linesOf(page.locator(".brand"), word), word).toBe(1);
});

for (const locale of ["zh", "en"])
  test(`the days left stand on one line of the smallest phone, in ${locale}`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(NEAR_ITS_END);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${locale}/sz-ai-2024/m12/`);
    const left = page.locator(".status b");
    await expect(left).toContainText("19–20");
    expect(await linesOf(left, "19–20")).toBe(1);
    await expect(left).toHaveCSS("white-space", "nowrap");
  });

for (const width of [360, 1360])
  test(`a caution's sentences are told apart, each with its number, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("zh/sz-ai-2024/m02/");
    for (const link of await page.locator(".cautions a").all())
      expect(
        await linesOf(link, await link.innerText()),
        await link.innerText(),
      ).toBe(1);
    await expect(page.locator(".cautions")).toContainText(
      "附则第5句，附则第4句",
    );
    await page.goto("en/sz-ai-2024/m02/");
    await expect(page.locator(".cautions")).toContainText("2.1, Supp. 1");
    for (const link of await page.locator(".cautions a").all())
      expect(
        await linesOf(link, (await link.innerText()).slice(-3)),
        await link.innerText(),
      ).toBe(1);
  });

test("the word of commitment stands on one line beside its sentence", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto("en/sz-ai-2024/sup/");
  for (const force of await page.locator(".pair .tools > span").all()) {
    const words = (await force.textContent()) ?? "";
    expect(await linesOf(force, words.trim()), words).toBe(1);
  }
});

test("the name of the measure before or after is cut in no word", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto("zh/sz-ai-2024/m15/");
  const around = page.locator(".around");
  for (const word of ["软件", "名园", "人工智能", "培养"])
    expect(await linesOf(around, word), word).toBe(1);
});
