import { expect, test } from "./reused-page.ts";

test.use({ expectedProblems: [/status of 404/] });

/** Addresses that lead to nothing, and the page that each is near. */
const NEAR = [
  ["en/sz-ai-2024/m02/。", "/en/sz-ai-2024/m02/"],
  ["zh/sz-ai-2024/m02/%E3%80%82", "/zh/sz-ai-2024/m02/"],
  ["en/sz-ai-2024/M02/", "/en/sz-ai-2024/m02/"],
  ["ZH/sz-ai-2024/m02/", "/zh/sz-ai-2024/m02/"],
  ["en/sz-ai-2024/m02.", "/en/sz-ai-2024/m02/"],
  ["en/sz-ai-2024/m02/index.htm", "/en/sz-ai-2024/m02/"],
  ["zh/sz-ai-2024/calculator.html/", "/zh/sz-ai-2024/calculator/"],
  ["en/m02/", "/en/sz-ai-2024/m02/"],
  ["zh/Glossary/", "/zh/glossary/"],
] as const;

test("an address near a page's is answered with that page", async ({
  page,
}) => {
  for (const [wrong, right] of NEAR) {
    const response = await page.goto(wrong);
    expect(response?.status(), wrong).toBe(404);
    const links = page.locator("[data-near] a:visible");
    await expect(links, wrong).toHaveText([right]);
    await links.click();
    await expect(page, wrong).toHaveURL(new RegExp(`${right}$`));
    await expect(page.locator("h1"), wrong).toBeVisible();
  }
});

test("what the address asked for goes along to the right page", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/M02/?benefit=m02-training&amount=24m#m02-s2");
  await page.locator("[data-near] a").click();
  await expect(page.locator("output")).toHaveAttribute(
    "data-fen",
    "1000000000",
  );
  await expect(page.locator("#m02-s2:target")).toHaveCount(1);
});

test("without a language both pages are offered, each in its own", async ({
  page,
}) => {
  await page.goto("m02");
  await expect(page.locator("[data-near] a:visible")).toHaveText([
    "/zh/sz-ai-2024/m02/",
    "/en/sz-ai-2024/m02/",
  ]);
});

test("nothing is offered for an address that is near none", async ({
  page,
}) => {
  for (const path of ["en/nothing/", "nothing/at/all/", "zh/模型券/"]) {
    await page.goto(path);
    await expect(page.locator("h1").first()).toBeVisible();
    await expect(page.locator("[data-near]:visible"), path).toHaveCount(0);
  }
});
