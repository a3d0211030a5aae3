import {
  addresses,
  answered,
  firstAddress,
  MEASURE,
  RESULTS,
} from "./search-answers.ts";
import { expect, test } from "./reused-page.ts";

test.describe("the search page", () => {
  const asked = [
    ["zh", "训力券", "m02-s1"],
    ["zh", "服务合同金额的50%", "m02-s2"],
    ["zh", "第二条", "m02-s2"],
    ["zh", "xunliquan", "m02-s1"],
    ["zh", "compute voucher", "m02-s1"],
    ["en", "training-compute vouchers", "m02-s1"],
    ["en", "service contract amount", "m02-s2"],
    ["en", "measure 2", "m02-s2"],
    ["en", "训力券", "m02-s1"],
    ["en", "ＲＭＢ ５００ million vouchers", "m02-s1"],
  ] as const;
  for (const [locale, query, sentence] of asked)
    test(`answers ${query} in ${locale} with sentence ${sentence}`, async ({
      page,
    }) => {
      await page.goto(`${locale}/search/?q=${encodeURIComponent(query)}`);
      expect(await firstAddress(page)).toBe(`/${MEASURE[locale]}#${sentence}`);
    });

  test("opens at the sentence it shows, whole and with the match marked", async ({
    page,
  }) => {
    await page.goto("zh/search/?q=服务合同金额的50%25");
    await answered(page);
    const first = page.locator(`${RESULTS} > li`).first();
    await expect(first).toContainText(
      "按不超过服务合同金额的50%，给予最高1000万元资助",
    );
    await expect(first.locator("mark")).toHaveText(["服务合同金额的50%"]);
    await first.getByRole("link").click();
    await expect(page.locator(":target")).toBeInViewport();
    expect(page.url()).toContain(`${MEASURE.zh}#m02-s2`);
  });

  test("lists every measure while nothing is asked", async ({ page }) => {
    await page.goto("en/search/");
    const all = await addresses(page);
    expect(all).toContain(`/${MEASURE.en}`);
    await page.goto("en/search/?q=%20");
    expect(await addresses(page)).toEqual(all);
  });

  test("says when there is nothing, and offers the measures", async ({
    page,
  }) => {
    await page.goto("en/search/?q=zzzzqqqq");
    await page.waitForSelector(`${RESULTS}[data-state=done]`);
    await expect(page.locator(`${RESULTS} > li`)).toHaveCount(0);
    await expect(page.getByRole("status")).toHaveText(/zzzzqqqq/);
    await expect(
      page.getByRole("list").getByRole("link", { name: /Measure 2\b/ }),
    ).toBeVisible();
  });

  test("keeps what is asked in its address, and in the other language's", async ({
    page,
  }) => {
    await page.goto("zh/search/");
    await page.getByRole("searchbox").fill("训力券");
    await page.waitForURL(/q=/);
    expect(new URL(page.url()).searchParams.get("q")).toBe("训力券");
    await page.locator("[data-twin]").click();
    await page.waitForURL(/\/en\/search\/\?q=/);
    expect(await firstAddress(page)).toContain(MEASURE.en);
  });

  test("asks nothing while an input method composes", async ({ page }) => {
    await page.goto("zh/search/");
    const box = page.getByRole("searchbox");
    await box.focus();
    const client = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      client.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose("xun");
    await compose("xunli");
    await page.waitForTimeout(400);
    expect(page.url()).not.toContain("q=");
    await client.send("Input.insertText", { text: "训力券" });
    await page.waitForURL(/q=/);
    expect(await firstAddress(page)).toContain(MEASURE.zh);
    await client.detach();
  });

  const strange = [
    "“”‘’\"'`",
    "<script>alert(1)</script>",
    "[.*+?^${}()|\\",
    "😀🏳️‍🌈",
    "\u202eمرحبا",
    "算".repeat(10_000),
  ];
  for (const [at, words] of strange.entries())
    test(`survives strange input ${at + 1}`, async ({ page }) => {
      await page.goto("zh/search/");
      await page.getByRole("searchbox").fill(words);
      await page.waitForTimeout(200);
      await page.waitForSelector(`${RESULTS}[data-state=done]`, {
        state: "attached",
      });
      await expect(page.locator("script[src], main script")).toHaveCount(0);
    });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the search page says so and lists every measure", async ({ page }) => {
    await page.goto("en/search/?q=voucher");
    await expect(page.getByText("Searching needs a script")).toBeVisible();
    await expect(
      page.locator(`${RESULTS} a[href="/${MEASURE.en}"]`),
    ).toBeVisible();
  });
});
