import type { Page } from "@playwright/test";

import { expect, test } from "./site-test.ts";

const RESULTS = "ol[data-results]";
const MEASURE = { zh: "zh/sz-ai-2024/m02/", en: "en/sz-ai-2024/m02/" };

async function answered(page: Page): Promise<void> {
  await page.waitForSelector(`${RESULTS}[data-state=done]`);
}

/** Where the entries of the list lead, best first. */
async function addresses(page: Page): Promise<readonly string[]> {
  await answered(page);
  return page
    .locator(`${RESULTS} > li`)
    .evaluateAll((items) =>
      items.map((item) => item.querySelector("a")?.pathname ?? ""),
    );
}

async function firstAddress(page: Page): Promise<string> {
  await answered(page);
  const first = page.locator(`${RESULTS} > li a`).first();
  return (await first.getAttribute("href")) ?? "";
}

/** Opens the dialog by its key and types. */
async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await expect(page.locator("dialog#search")).toBeVisible();
  await page.keyboard.type(words);
  await page.locator(`${RESULTS}[data-state=loading]`).waitFor();
  await answered(page);
}

test.describe("the search page", () => {
  const asked = [
    ["zh", "训力券", "m02-s1"],
    ["zh", "服务合同金额的50%", "m02-s2"],
    ["zh", "第二条", "m02-title"],
    ["zh", "xunliquan", "m02-title"],
    ["zh", "compute voucher", "m02-title"],
    ["en", "training-compute vouchers", "m02-s1"],
    ["en", "service contract amount", "m02-s2"],
    ["en", "measure 2", "m02-title"],
    ["en", "训力券", "m02-title"],
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

  test("answers only the last question", async ({ page }) => {
    await page.goto("en/search/");
    const box = page.getByRole("searchbox");
    await box.pressSequentially("training compute", { delay: 20 });
    await box.fill("open source");
    await page.waitForURL(/open/);
    await answered(page);
    await expect(page.getByRole("status")).toHaveText(/open source/);
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

test.describe("the dialog", () => {
  test("opens by /, by Ctrl-K and by its link, and gives the focus back", async ({
    page,
  }) => {
    await page.goto(MEASURE.en);
    const dialog = page.locator("dialog#search");
    const box = dialog.getByRole("combobox");
    const link = page.locator("[data-open-search]").first();
    await link.focus();
    for (const open of [
      () => page.keyboard.press("/"),
      () => page.keyboard.press("Control+k"),
      () => link.click(),
    ]) {
      await open();
      await expect(box).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
      await expect(link).toBeFocused();
    }
  });

  test("closes at the first Escape, whatever is typed", async ({ page }) => {
    await page.goto(MEASURE.en);
    await ask(page, "voucher");
    await page.keyboard.press("Escape");
    await expect(page.locator("dialog#search")).toBeHidden();
  });

  test("is worked by the keyboard alone", async ({ page }) => {
    await page.goto(MEASURE.zh);
    await ask(page, "企业");
    const box = page.getByRole("combobox");
    const options = page.getByRole("option");
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowDown");
    await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
    await expect(box).toBeFocused();
    const active = await box.getAttribute("aria-activedescendant");
    expect(active).toBe(await options.nth(1).getAttribute("id"));
    const wanted = await options.nth(1).getAttribute("href");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${wanted ?? ""}`);
  });

  test("goes to a sentence of the same page and is then gone", async ({
    page,
  }) => {
    await page.goto(MEASURE.zh);
    await ask(page, "服务合同金额的50%");
    await page.keyboard.press("Enter");
    await expect(page.locator("dialog#search")).toBeHidden();
    await expect(page.locator(":target")).toBeInViewport();
    expect(page.url()).toContain("#m02-s2");
  });

  test("leaves / to a reader who is typing", async ({ page }) => {
    await page.goto(MEASURE.en);
    await ask(page, "1/2");
    await expect(page.getByRole("combobox")).toHaveValue("1/2");
  });

  test("lists every measure while nothing is asked", async ({ page }) => {
    await page.goto(MEASURE.en);
    await page.keyboard.press("/");
    expect(await addresses(page)).toContain(`/${MEASURE.en}`);
  });

  test("leads to its page with the words asked", async ({ page }) => {
    await page.goto(MEASURE.en);
    await ask(page, "voucher");
    await page.locator("dialog .search-foot a").click();
    await page.waitForURL(/\/en\/search\/\?q=voucher$/);
  });
});

test.describe("on a bad network", () => {
  test.use({ expectedProblems: [/Failed to load resource|ERR_FAILED/] });

  for (const file of [
    "search.js",
    "pagefind/pagefind.js",
    "pagefind/pagefind-entry.json",
    "pagefind/*.pf_meta",
    "pagefind/wasm.*",
    "pagefind/index/*",
    "pagefind/fragment/*",
  ])
    test(`the search tries again after it could not have ${file}`, async ({
      page,
    }) => {
      const pattern = `**/${file}*`;
      await page.route(pattern, (route) => route.abort());
      await page.goto("zh/search/?q=训力券");
      const retry = page.locator("main").getByRole("button", { name: "重试" });
      await retry.waitFor();
      await expect(page.getByRole("searchbox")).toHaveValue("训力券");
      await page.unroute(pattern);
      await retry.click();
      expect(await firstAddress(page)).toContain(MEASURE.zh);
    });
});

test("nothing of the search is loaded before its box is used", async ({
  page,
}) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  for (const path of [MEASURE.zh, "zh/search/"]) {
    await page.goto(path);
    await page.waitForTimeout(300);
  }
  const loaded = requests.filter((url) => /search\.js|pagefind/.test(url));
  expect(loaded).toEqual([]);
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
