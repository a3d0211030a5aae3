import { expect, test } from "./reused-page.ts";

test("a printed measure has its text and its result, and nothing to click", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/?benefit=m02-training&amount=24m");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const shown of [
    "h1",
    "#m02-s1 > p:lang(zh)",
    "#m02-s2 > p:lang(en)",
    ".figures .value",
    "[data-term]",
    "[name=amount]",
    "output .value",
    ".steps li",
    ".examples tbody tr",
    "[data-cite]",
    ".questions dd",
  ])
    await expect(page.locator(shown).first(), shown).toBeVisible();
  for (const hidden of [
    "nav",
    ".menu",
    "[data-open-search]",
    ".switch",
    "[name=view]",
    "[data-copy]",
    "[name=theme]",
    "dialog",
  ])
    await expect(page.locator(`${hidden}:visible`), hidden).toHaveCount(0);
  await expect(page.locator("output")).toContainText("RMB 10 million");
  const paper = await page
    .locator("html")
    .evaluate((html) => getComputedStyle(html).backgroundColor);
  expect(paper).toBe("rgb(255, 255, 255)");
});

test("a print says the term, the notice and where it is from", async ({
  page,
}) => {
  await page.goto("zh/sz-ai-2024/m14/");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("[data-term]")).toContainText(
    "有效期至2026年12月17日或18日",
  );
  const foot = page.locator("[data-printed]");
  await expect(foot).toBeVisible();
  for (const said of [
    "非官方网站",
    "以中文原文为准",
    /版本\d+\.\d+\.\d+（\d+年\d+月\d+日）/,
    /\d{4}-\d\d-\d\d打印自http.*\/zh\/sz-ai-2024\/m14\/$/,
  ])
    await expect(foot).toContainText(said);
  // What holds today is not what holds when the sheet is read.
  await expect(page.locator("[data-term] b")).toBeHidden();
});

test("a calculator that nothing was entered into is not printed, its examples are", async ({
  page,
}) => {
  await page.goto("zh/sz-ai-2024/m14/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".calculator")).toBeHidden();
  await expect(page.locator(".examples").first()).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.getByLabel("每月租金").fill("2万");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".calculator")).toBeVisible();
});

test("what is folded away is opened for the printer, where styles cannot", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  const folded = page.locator("main details:not([open])");
  expect(await folded.count()).toBeGreaterThan(1);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(folded).toHaveCount(0);
});

test("what is printed is as wide as its sheet", async ({ page }) => {
  // A4 less margins, at 96 px an inch.
  await page.setViewportSize({ width: 700, height: 1000 });
  for (const path of ["zh/sz-ai-2024/m12/", "en/sz-ai-2024/m02/", "en/"]) {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect(wide, path).toBeLessThanOrEqual(700);
  }
});
