import { answered, firstAddress, RESULTS } from "./search-answers.ts";
import { expect, test } from "./reused-page.ts";

const RELATED = "[data-related] > li > a";

test.describe("what is found", () => {
  for (const [query, address] of [
    ["深圳市工业和信息化局", "/zh/sz-ai-2024/text/#n-sign"],
    ["国家新一代人工智能创新发展试验区", "/zh/sz-ai-2024/text/#p-s1"],
    ["提升源头创新能力", "/zh/sz-ai-2024/text/#c3-title"],
    ["不得重复享受", "/zh/sz-ai-2024/sup/#sup-s1"],
    ["60%", "/zh/sz-ai-2024/m02/#m02-s2"],
    ["3亿", "/zh/sz-ai-2024/m09/#m09-s1"],
    ["市教育局", "/zh/sz-ai-2024/m16/#m16-resp"],
  ] as const)
    test(`is also the sentence for ${query}`, async ({ page }) => {
      await page.goto(`zh/search/?q=${encodeURIComponent(query)}`);
      expect(await firstAddress(page)).toBe(address);
    });

  for (const [query, address] of [
    ["训力券", "/zh/glossary/training-compute-voucher/"],
    ["训力卷", "/zh/glossary/training-compute-voucher/"],
    ["科创局", "/zh/departments/#stib"],
  ] as const)
    test(`beside the text: what explains ${query}`, async ({ page }) => {
      await page.goto(`zh/search/?q=${encodeURIComponent(query)}`);
      await answered(page);
      const links = page.locator(RELATED);
      const all = await links.evaluateAll((each) =>
        each.map((link) => link.getAttribute("href")),
      );
      expect(all).toContain(address);
      await page.goto(address.slice(1));
      const [, id] = address.split("#");
      if (id) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    });

  test("beside the text never stands among the sentences", async ({ page }) => {
    await page.goto("en/search/?q=training-compute+voucher");
    await answered(page);
    const first = page.locator(RELATED).first();
    await expect(first).toContainText("training-compute voucher");
    const glossary = page.locator(`${RESULTS} a[href*="/glossary/"]`);
    await expect(glossary).toHaveCount(0);
  });
});

test.describe("first stands the answer to", () => {
  for (const [locale, query, address, words] of [
    ["en", "is it certain", "sz-ai-2024/open/#promise", /^No\. “Up to”/],
    [
      "en",
      "foreign-owned company",
      "sz-ai-2024/open/#foreign-owned",
      /^Not stated\./,
    ],
    ["en", "VAT", "sz-ai-2024/open/#tax", /^Not stated\./],
    [
      "en",
      "which office handles the compute voucher",
      "sz-ai-2024/open/#who-decides-m02",
      /Science, Technology and Innovation/,
    ],
    ["zh", "怎样申请", "sz-ai-2024/open/#how-to-apply", /^原文未明确/],
    ["zh", "是不是法律法规", "sz-ai-2024/open/#is-law", /^不是法律法规/],
    [
      "zh",
      "能叠加吗",
      "sz-ai-2024/open/#combine",
      /^不能与深圳市级的其他同类优惠重复享受/,
    ],
    ["zh", "总预算", "sz-ai-2024/open/#total-budget", /^原文未明确/],
    ["zh", "训力券是什么", "glossary/training-compute-voucher/", /算力/],
    [
      "zh",
      "训力券怎样申请",
      "sz-ai-2024/open/#how-to-apply-m02",
      /^原文未明确/,
    ],
  ] as const)
    test(`${query}, in ${locale}`, async ({ page }) => {
      await page.goto(`${locale}/search/?q=${encodeURIComponent(query)}`);
      expect(await firstAddress(page)).toBe(`/${locale}/${address}`);
      const first = page.locator(`${RESULTS} > li`).first();
      await expect(first.locator(".quote")).toHaveText(words);
      await page.goto(`${locale}/${address}`);
      const [, id] = address.split("#");
      if (id) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    });
});

test.describe("how well it fits", () => {
  for (const [query, match] of [
    ["voucher", "exact"],
    ["vouchr", "nearest"],
    ["three million yuan", "exact"],
    ["training budget for restaurants", "nearest"],
    ["purple elephants need chips from the moon", "nearest"],
    ["zzzzqqqq", "none"],
  ] as const)
    test(`is said for ${query}`, async ({ page }) => {
      await page.goto(`en/search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector(`${RESULTS}[data-state=done]`, {
        state: "attached",
      });
      await expect(page.locator(RESULTS)).toHaveAttribute("data-match", match);
      const status = page.getByRole("status");
      const nearest = expect(status);
      await (match === "nearest" ? nearest : nearest.not).toContainText(
        "No exact match",
      );
    });

  test("a word read as another is named", async ({ page }) => {
    await page.goto("en/search/?q=vouchr");
    await answered(page);
    // In the number in which the site's own words have it.
    await expect(page.getByRole("status")).toContainText(
      /Read as “vouchers?”\./,
    );
  });

  test("without an answer, what was tried is said", async ({ page }) => {
    await page.goto("zh/search/?q=zzzzqqqq");
    const status = page.getByRole("status");
    await expect(status).toContainText("没有找到“zzzzqqqq”。");
    await expect(status).toContainText("中英文和其他写法都已试过");
  });
});

test("only what a reader would mark is marked", async ({ page }) => {
  for (const [query, marks] of [
    ["大模型 初创", ["大模型", "初创"]],
    ["10 million", ["1000万元"]],
    ["訓力券", ["训力券"]],
  ] as const) {
    await page.goto(`zh/search/?q=${encodeURIComponent(query)}`);
    await answered(page);
    const found = page.locator(`${RESULTS} > li`);
    const of = found.filter({ has: page.locator('[href*="/m02/"]') });
    const shown = await of.first().locator(".quote mark").allTextContents();
    expect(new Set(shown)).toEqual(new Set(marks));
  }
});
