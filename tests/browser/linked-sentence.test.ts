import type { Page } from "@playwright/test";

import { expect, test } from "./reused-page.ts";

const SENTENCE = "#m02-s2";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    for (const locale of ["zh", "en"])
      test(`a linked sentence shows both languages, marked, in view and in ${locale}`, async ({
        page,
      }) => {
        await page.goto(`${locale}/sz-ai-2024/m02/`);
        const view = page.locator(`#view-${locale}`);
        await view.check();
        await expect(texts(page, SENTENCE)).toHaveCount(1);
        const plain = await paper(page);
        await page.goto(`${locale}/sz-ai-2024/m02/${SENTENCE}`);
        await page.locator(`#view-${locale}`).check();
        await expect(texts(page, SENTENCE)).toHaveCount(2);
        await expect(texts(page, "#m02-s1")).toHaveCount(1);
        await expect(page.locator(SENTENCE)).toBeInViewport();
        expect(await paper(page)).not.toBe(plain);
      });

    for (const place of [
      "zh/sz-ai-2024/text/#m12-s2",
      "en/sz-ai-2024/text/#m12-s2",
      "en/sz-ai-2024/text/#c2-title",
      "zh/sz-ai-2024/text/#n-s1",
      "zh/sz-ai-2024/sup/#sup-s2",
      "en/sz-ai-2024/sup/#sup-s2",
    ])
      test(`a link to ${place} lands on it, marked, in both languages`, async ({
        page,
      }) => {
        await page.goto(place);
        const target = page.locator(":target");
        await expect(target).toBeInViewport();
        for (const language of ["zh", "en"])
          await expect(
            target
              .locator(`> p:lang(${language}), > .both > :lang(${language})`)
              .first(),
            language,
          ).toBeVisible();
        const papers = await target.evaluate((pair) => [
          getComputedStyle(pair).backgroundColor,
          getComputedStyle(document.body).backgroundColor,
        ]);
        expect(papers[0]).not.toBe(papers[1]);
      });

    test("the number beside a sentence links to it", async ({ page }) => {
      await page.goto("en/sz-ai-2024/m02/");
      await page.locator(`${SENTENCE} > .no`).click();
      await expect(page).toHaveURL(/#m02-s2$/);
      await expect(page.locator(`${SENTENCE}:target`)).toBeInViewport();
    });

    test("a key figure leads to the sentence that states it", async ({
      page,
    }) => {
      await page.goto("en/sz-ai-2024/m02/");
      await page.locator(".support a").first().click();
      await expect(page.locator(`${SENTENCE}:target`)).toBeInViewport();
    });
  });

function texts(page: Page, sentence: string) {
  return page.locator(`${sentence} > p:visible`);
}

async function paper(page: Page): Promise<string> {
  return page
    .locator(SENTENCE)
    .evaluate((pair) => getComputedStyle(pair).backgroundColor);
}
