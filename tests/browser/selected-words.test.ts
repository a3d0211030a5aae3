import { clipboard } from "./clipboard.ts";
import { expect, test } from "./reused-page.ts";
import { OFFERED, selectWords } from "./select-words.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const HALF = { en: "RMB 10 million", zh: "1000万元" } as const;

for (const locale of ["zh", "en"] as const)
  test(`a part of a sentence is quoted with what limits it, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`${locale}/sz-ai-2024/m02/`);
    await selectWords(page, "m02-s2", HALF[locale]);
    await expect(page.locator(OFFERED)).toBeInViewport({ ratio: 1 });
    await page.locator(`${OFFERED} [data-copy=quote]`).click();
    await expect(page.locator(`${OFFERED} [data-copy=quote]`)).toHaveText(
      { zh: "已复制", en: "Copied" }[locale],
    );
    const quote = await clipboard(page);
    expect(quote).toContain("最高1000万元资助");
    expect(quote).toContain("up to RMB 10 million");
    expect(quote).toMatch(/#m02-s2$/);
  });

test("a link to a part of a sentence is that of the sentence", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  await selectWords(page, "m02-s2", HALF.en);
  await page.locator(`${OFFERED} [data-copy=link]`).click();
  await expect(page.locator(`${OFFERED} [data-copy=link]`)).toHaveText(
    "Copied",
  );
  expect(await clipboard(page)).toMatch(/\/m02\/#m02-s2$/);
});

test("what is offered goes with the selection, and comes for no other text", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  await selectWords(page, "m02-s2", HALF.en);
  await expect(page.locator(OFFERED)).toHaveCount(1);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(page.locator(OFFERED)).toHaveCount(0);
  await selectWords(page, "m02-s2", HALF.en);
  await page.locator(`${OFFERED} [data-copy=link]`).click();
  // The selection is gone, as it is where copying has to select other words.
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.locator("h1").click();
  await expect(page.locator(OFFERED)).toHaveCount(0);
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector("h1") as Element);
  });
  await page.waitForTimeout(1_000);
  await expect(page.locator(OFFERED)).toHaveCount(0);
});

test("on a narrow phone it stays within the window", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("en/sz-ai-2024/m12/");
  await selectWords(page, "m12-s2", "million");
  await expect(page.locator(OFFERED)).toBeInViewport({ ratio: 1 });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > innerWidth,
  );
  expect(wide).toBe(false);
});
