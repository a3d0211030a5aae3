import { dataOf, open, PLANNER, problemsOn, UI } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

test.describe("one benefit", () => {
  test("shows no result before anything is entered", async ({ page }) => {
    await open(page, PLANNER.en);
    expect(await dataOf(page.locator("#result"))).toEqual({});
    await expect(page.locator("#result")).toHaveText(/Fill this in/);
  });

  test("shows its rule before anything is entered, and moves none of it after", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1360, height: 900 });
    await open(page, PLANNER.en);
    const chart = page.locator("[data-part=chart] figure");
    const sentence = page.locator("[data-part=sentence]");
    await expect(sentence).toContainText("Measure 2.2");
    const before = await chart.boundingBox();
    await page.locator("form:visible [name=amount]").fill("24m");
    await expect(page.locator("#result")).toContainText("RMB 10 million");
    expect((await chart.boundingBox())?.y).toBe(before?.y);
    await page.locator("[name=amount]:visible").fill("");
    await page.locator("#benefit").selectOption("m12-new");
    await expect(sentence).toContainText("Measure 12.2");
  });

  test("the example of the contract gives its ceiling and its reading", async ({
    page,
  }) => {
    await open(
      page,
      `${PLANNER.en}?benefit=m02-training&amount=24000000&variant=startup`,
    );
    expect(await dataOf(page.locator("#result"))).toEqual({
      kind: "ceiling",
      fen: "1000000000",
      limit: "cap",
      interpretation: "cap-also-at-raised-rate",
    });
    await expect(page.locator("#result")).toHaveText(
      /up to\s*RMB 10 million \(1000万元\)/,
    );
    await expect(page.locator("#result [lang=zh-CN]")).toHaveText("1000万元");
    await expect(page.locator("#result [data-part=verdict]")).toHaveText(
      /^The cap decides: 60% .+RMB 10 million ÷ 60%.+You pay at least RMB 14 million yourself\.$/,
    );
  });

  test("answers as one types, by the keyboard alone, and keeps the address", async ({
    page,
  }) => {
    await open(page, PLANNER.en);
    await page.getByRole("combobox").focus();
    await page.keyboard.type("Funding for buying");
    // What the text asks for is ticked off before.
    const boxes = page.locator("[type=checkbox]").filter({ visible: true });
    await expect(boxes).toHaveCount(4);
    for (const box of await boxes.all()) {
      await page.keyboard.press("Tab");
      await expect(box).toBeFocused();
    }
    await page.keyboard.press("Tab");
    await page.keyboard.type("6,666,666.66");
    const result = page.locator("#result");
    await expect(result).toHaveAttribute("data-fen", "199999999");
    await expect(result).toHaveAttribute("data-limit", "rate");
    await expect(page).toHaveURL(/\?benefit=m03-purchase&amount=6666666\.66$/);
    // Enter must not leave the page with half of the address.
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).search).toContain("benefit=m03-purchase");
    await page.keyboard.type("7");
    await expect(result).toHaveAttribute("data-kind", "invalid");
    await expect(result).not.toHaveAttribute("data-fen");
  });

  test("is announced: the result is a live region", async ({ page }) => {
    await open(page, `${PLANNER.en}?benefit=m06-product`);
    const status = page.getByRole("status").filter({ hasText: "up to" });
    await expect(status).toHaveAttribute("id", "result");
    await expect(status).toMatchAriaSnapshot(`- status: /up to RMB 5 million/`);
  });

  test("a level has no result before it is chosen", async ({ page }) => {
    await open(page, `${PLANNER.en}?benefit=m09-basic`);
    await expect(page.locator("#result")).not.toHaveAttribute("data-kind");
    await page.getByLabel("major project").check();
    await expect(page.locator("#result")).toHaveAttribute(
      "data-fen",
      "1000000000",
    );
    await page.getByLabel("general project").check();
    await expect(page.locator("#result")).toHaveAttribute(
      "data-fen",
      "60000000",
    );
  });

  for (const [query, problem] of [
    ["benefit=m99-nothing&amount=5", "unknown-benefit"],
    ["benefit=%3Cscript%3Ealert(1)%3C/script%3E&amount=5", "unknown-benefit"],
    ["benefit=m01-low-cost-use", "no-amount"],
  ] as const)
    test(`${query} is named beside the list, and nothing is worked out`, async ({
      page,
    }) => {
      await open(page, `${PLANNER.en}?${query}`);
      expect(await dataOf(page.locator("#result"))).toEqual({
        kind: "invalid",
      });
      const words = {
        ...UI.en.calculator.problems,
        ...UI.en.calculator["entry-problems"],
        ...UI.en.planner.problems,
      };
      expect(await problemsOn(page)).toEqual({ benefit: words[problem] });
      const list = page.locator("[data-calculator] select");
      await expect(list).toHaveAttribute("aria-invalid", "true");
      await expect(list).toHaveAccessibleDescription(words[problem]);
      await list.selectOption("m02-training");
      await page
        .getByRole("textbox", { name: "Service contract amount" })
        .fill("24m");
      await expect(page.locator("#result")).toHaveAttribute(
        "data-fen",
        "1000000000",
      );
      expect(await problemsOn(page)).toEqual({});
    });

  test("keeps the other inputs when one cannot be used", async ({ page }) => {
    await open(
      page,
      `${PLANNER.zh}?benefit=m02-training&amount=abc&variant=startup`,
    );
    await expect(page.getByLabel("初创企业", { exact: true })).toBeChecked();
    const amount = page.getByRole("textbox", { name: "服务合同金额" });
    await expect(amount).toHaveValue("abc");
    await expect(amount).toHaveAttribute("aria-invalid", "true");
    await amount.fill("2400万");
    await expect(page.locator("#result")).toHaveAttribute(
      "data-fen",
      "1000000000",
    );
  });

  test("keeps every input when the language is switched", async ({ page }) => {
    await open(page, PLANNER.zh);
    const list = page.locator("[data-calculator] select");
    await list.selectOption("m02-training");
    await page.getByRole("textbox", { name: "服务合同金额" }).fill("8百万");
    await page.getByLabel("初创企业", { exact: true }).check();
    const before = await dataOf(page.locator("#result"));
    expect(before.fen).toBe("480000000");
    await page.locator("[data-twin]").click();
    await page.waitForURL(/\/en\//);
    await expect(
      page.getByRole("textbox", { name: "Service contract amount" }),
    ).toHaveValue("8000000");
    await expect(page.getByLabel("Start-up", { exact: true })).toBeChecked();
    expect(await dataOf(page.locator("#result"))).toEqual(before);
  });

  test("leads each step to its sentence on the page that explains it", async ({
    page,
  }) => {
    await open(page, `${PLANNER.en}?benefit=m02-training&amount=24m`);
    const steps = page.locator("[data-calculator] .steps > li");
    // The cap decides, so its step stands alone and the rate's is folded away.
    await expect(steps.first().locator("q[lang=zh-CN]")).toHaveText(
      "最高1000万元",
    );
    await expect(steps.nth(1)).toBeHidden();
    await page.getByText("Other steps (3)").click();
    await expect(steps.nth(1)).toBeVisible();
    await expect(steps.nth(1).locator("q[lang=zh-CN]")).toHaveText(
      "不超过服务合同金额的50%",
    );
    await expect(steps.nth(2)).toHaveText(/^50% of RMB 24 million/);
    await steps.first().getByRole("link").click();
    await expect(page.locator(":target")).toBeInViewport();
    expect(page.url()).toContain("/en/sz-ai-2024/m02/#m02-s2");
  });

  test("draws the reader's own point, and none beyond the drawing", async ({
    page,
  }) => {
    const mark = page.locator("[data-calculator] .chart [data-you]");
    await open(page, `${PLANNER.en}?benefit=m02-training&amount=10m`);
    await expect(mark).toBeVisible();
    const first = await mark.getAttribute("d");
    await page
      .getByRole("textbox", { name: "Service contract amount" })
      .fill("20m");
    await expect(mark).not.toHaveAttribute("d", first ?? "");
    await page
      .getByRole("textbox", { name: "Service contract amount" })
      .fill("900m");
    await expect(mark).toBeHidden();
    await page.locator("[data-calculator] select").selectOption("m06-product");
    await expect(page.locator("[data-calculator] .chart")).toHaveCount(0);
  });

  test("can become an item of a plan", async ({ page }) => {
    await open(
      page,
      `${PLANNER.en}?benefit=m02-training&amount=20m&variant=startup`,
    );
    await page.locator("[data-add-to-plan]").click();
    await expect(page.locator("#plan-result")).toBeVisible();
    await expect(page.locator("#result")).toBeHidden();
    // A second one, in which nothing is chosen yet, waits for the reader.
    await expect(page.locator("form.item")).toHaveCount(2);
    await expect(page.locator("form.item select").nth(1)).toBeFocused();
    await expect(page.locator("form.item select").nth(1)).toHaveValue("");
    expect(page.url()).toContain("?plan&item=m02-training:20000000:startup");
    await expect(page.locator("#plan-result")).toHaveAttribute(
      "data-fen",
      "1000000000",
    );
  });
});
