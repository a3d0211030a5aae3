import { ask, answered, firstAddress, RESULTS } from "./search-answers.ts";
import { expect, test } from "./reused-page.ts";

const FIRST = `${RESULTS} > li`;

test.describe("a sum that is asked for", () => {
  for (const [locale, query, says, address] of [
    [
      "en",
      "How much for an 8 million GPU contract",
      "up to RMB 4 million",
      "?benefit=m02-training&amount=8000000",
    ],
    [
      "zh",
      "1000万训练合同初创企业能补多少",
      "最高600万元",
      "?benefit=m02-training&amount=10000000&variant=startup",
    ],
    [
      "zh",
      "公司成立三年能拿多少",
      "择优给予企业100万元、50万元或30万元",
      "?benefit=m15-returnee&months=36",
    ],
  ] as const)
    test(`is worked out in ${locale} for ${query}`, async ({ page }) => {
      await page.goto(`${locale}/search/?q=${encodeURIComponent(query)}`);
      await answered(page);
      const card = page.locator(FIRST).first();
      await expect(card.locator("b")).toContainText(says);
      const link = card.locator("a");
      await expect(link).toHaveAttribute(
        "href",
        `/${locale}/sz-ai-2024/calculator/${address}`,
      );
      await link.click();
      await expect(page.locator("#result")).toContainText(/4|600|择优/);
    });

  test("is found as a sentence where it cannot be worked out", async ({
    page,
  }) => {
    const nothing = { contentType: "text/javascript", body: "export {};" };
    await page.route(/\/scripts\/cards\./, (route) => route.fulfill(nothing));
    await page.goto("zh/search/?q=800万训练合同能补多少");
    expect(await firstAddress(page)).toBe("/zh/sz-ai-2024/m02/#m02-s2");
  });
});

test("a word that was read as another may be looked for as typed", async ({
  page,
}) => {
  await page.goto("en/search/?q=vouchr");
  await answered(page);
  await page.getByRole("link", { name: "Search for “vouchr”" }).click();
  await page.waitForSelector(`${RESULTS}[data-state=done]`, {
    state: "attached",
  });
  await expect(page.locator(RESULTS)).toHaveAttribute("data-match", "none");
});

test("a result without a mark says why it is found", async ({ page }) => {
  for (const query of ["graphics cards", "bounty", "xlq", "hackathon"]) {
    await page.goto(`en/search/?q=${encodeURIComponent(query)}`);
    await answered(page);
    for (const found of await page.locator(FIRST).all()) {
      const stated = await found.locator("mark, small").count();
      expect(stated, query).toBeGreaterThan(0);
    }
  }
});

test("a result has the number of its sentence", async ({ page }) => {
  await page.goto("zh/search/?q=悬赏");
  await answered(page);
  const label = page.locator(`${FIRST} .label`).first();
  await expect(label).toHaveText("第（九）条 · 9.3");
});

test("of what no sentence speaks is said, beside all measures", async ({
  page,
}) => {
  await page.goto("en/search/?q=company+visa");
  await expect(page.getByRole("status")).toHaveText(
    "Not in this policy: visa.",
  );
  const all = page.locator(".otherwise .results > li");
  await expect(all).toHaveCount(18);
});

test("an empty box shows six examples, on the page and over it", async ({
  page,
}) => {
  await page.goto("en/search/");
  await expect(page.locator("[role=status] > a")).toHaveCount(6);
  await page.goto("en/");
  await ask(page, "x");
  await page.keyboard.press("Backspace");
  await expect(page.locator("dialog [role=status] > a")).toHaveCount(6);
});

test("the first result stands on a phone's first sight", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("en/search/?q=voucher");
  await answered(page);
  await expect(page.locator(`${FIRST} b`).first()).toBeInViewport();
});

test("no term that most measures use stands beside the results", async ({
  page,
}) => {
  await page.goto("zh/search/?q=人工智能企业");
  await answered(page);
  const links = page.locator('[data-related] a[href$="/glossary/ai/"]');
  await expect(links).toHaveCount(0);
});
