import { AUDITED_MISSING, open, PLANNER, UI, totalOf } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

const TOTAL = "#plan-result";

test.describe("a plan's form", () => {
  test("takes items by the keyboard alone, and gives them up again", async ({
    page,
  }) => {
    await open(page, `${PLANNER.en}?plan`);
    await expect(page.locator(TOTAL)).toBeVisible();
    await page.getByRole("combobox").first().focus();
    await page.keyboard.type("New platform");
    await page.keyboard.press("Tab");
    await page.keyboard.type("40m");
    await page
      .getByRole("button", { name: "Add another kind of support" })
      .press("Enter");
    await expect(page.getByRole("combobox").nth(1)).toBeFocused();
    await page.keyboard.type("Training-compute");
    await page.keyboard.press("Tab");
    await page.keyboard.type("2000万");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect(page.url()).toContain(
      "?plan&item=m12-new:40000000&item=m02-training:20000000:startup",
    );
    for (const at of [0, 1])
      await page
        .getByRole("group", { name: /same kind/ })
        .nth(at)
        .getByLabel("No", { exact: true })
        .check();
    await page
      .getByRole("group", { name: /national or provincial/ })
      .getByLabel("No", { exact: true })
      .check();
    await expect(page.getByLabel(/determined by audit/)).toBeHidden();
    expect(await totalOf(page.locator(TOTAL))).toEqual({
      kind: "undetermined",
      fen: "3000000000",
      fenLow: "2000000000",
    });
    await page.getByRole("button", { name: "Remove support 1" }).press("Enter");
    await expect(
      page.getByRole("button", { name: "Remove support 1" }),
    ).toBeFocused();
    await expect(page.getByRole("group", { name: "Support 1" })).toBeVisible();
    expect(await totalOf(page.locator(TOTAL))).toEqual({
      kind: "ceiling",
      fen: "1000000000",
    });
    await page.keyboard.press("Enter");
    await expect(
      page.getByRole("button", { name: "Add another kind of support" }),
    ).toBeFocused();
    // An answer stays: something was entered, and a support is missed.
    expect(await totalOf(page.locator(TOTAL))).toEqual({ kind: "invalid" });
    await expect(page.locator(TOTAL)).toContainText(
      UI.en.planner.words["plan-empty"],
    );
  });

  test("asks of each support what there is beside it", async ({ page }) => {
    const items = "?plan&item=m12-new:40000000&item=m06-product";
    await open(page, `${PLANNER.en}${items}&outside=no&same-kind=no,yes`);
    const answer = (at: number) =>
      page.locator("form.item").nth(at).locator("[name=same-kind]:checked");
    await expect(answer(0)).toHaveValue("no");
    await expect(answer(1)).toHaveValue("yes");
    expect(await totalOf(page.locator(TOTAL))).toMatchObject({
      fen: "2500000000",
      fenLow: "2000000000",
    });
    await page.locator("form.item [name=same-kind][value=yes]").first().check();
    expect(page.url()).toMatch(/same-kind=yes$/);
    expect(await totalOf(page.locator(TOTAL))).toMatchObject({ fenLow: "0" });
    await page.locator("form.item [name=same-kind][value=no]").last().check();
    expect(page.url()).toContain("same-kind=yes,no");
    await expect(
      page.locator("[data-planner] [data-part=steps]"),
    ).toContainText("Support 1: There is such other support");
    await page.getByRole("button", { name: "Remove support 1" }).click();
    await expect(answer(0)).toHaveValue("no");
    expect(page.url()).toMatch(/item=m06-product&outside=no&same-kind=no$/);
  });

  test("says that the audited investment is missing", async ({ page }) => {
    await open(page, `${PLANNER.en}?plan&item=m06-product&same-kind=no`);
    const outside = page.getByRole("group", {
      name: /national or provincial/,
    });
    await outside.getByLabel("Yes", { exact: true }).check();
    const audited = page.getByLabel(/determined by audit/);
    await expect(audited).toHaveAccessibleDescription(
      new RegExp(AUDITED_MISSING),
    );
    await expect(page.locator(TOTAL)).not.toHaveAttribute("data-fen");
    await audited.fill("3m");
    expect(await totalOf(page.locator(TOTAL))).toEqual({
      kind: "ceiling",
      fen: "300000000",
    });
  });

  test("asks for the audit's sums only after a yes, or where a link has one", async ({
    page,
  }) => {
    await open(page, `${PLANNER.en}?plan&item=m06-product&same-kind=no`);
    const audited = page.getByLabel(/determined by audit/);
    const answer = (said: string) =>
      page.locator(`[name=outside][value=${said}]`);
    await expect(answer("unknown")).toBeChecked();
    await expect(audited).toBeHidden();
    await answer("yes").check();
    await expect(audited).toBeVisible();
    await audited.fill("3m");
    await answer("unknown").check();
    await expect(audited).toBeVisible();
    await answer("no").check();
    await expect(audited).toBeHidden();
  });

  test("draws what is certain, open and cut off, and says it", async ({
    page,
  }) => {
    const items =
      "?plan&item=m12-new:40000000&item=m02-training:20000000:startup";
    const answers = "&outside=yes&audited=29000000&same-kind=no";
    const bar = page.locator("[data-planner] [data-part=bar]");
    const widths = () =>
      bar
        .locator("[data-segment]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("width")));
    await open(page, PLANNER.en + items + answers);
    await expect(bar.locator("li:visible")).toHaveText([
      /^\s*Up to RMB 20 million/,
      /^\s*Up to RMB 9 million/,
      /^\s*A rule takes off RMB 1 million/,
    ]);
    expect((await widths()).map((one) => parseFloat(one ?? ""))).toEqual([
      expect.closeTo(66.66, 1),
      expect.closeTo(30, 1),
      expect.closeTo(3.34, 1),
    ]);
    await open(page, `${PLANNER.en}?plan&item=m12-new:40000000`);
    await expect(bar).toBeHidden();
  });

  test("is kept when the language is switched", async ({ page }) => {
    const query =
      "?plan&item=m12-new:40000000&item=m09-basic::key&outside=yes&audited=15000000&prior=1&same-kind=unknown";
    await open(page, PLANNER.en + query);
    const before = await totalOf(page.locator(TOTAL));
    await page.locator("[data-twin]").click();
    await page.waitForURL(/\/zh\//);
    expect(new URL(page.url()).search).toBe(query);
    await expect(page.locator(TOTAL)).toHaveAttribute("data-kind");
    expect(await totalOf(page.locator(TOTAL))).toEqual(before);
    await expect(page.locator("form.item")).toHaveCount(2);
    await expect(page.getByRole("radio", { name: "重点项目" })).toBeChecked();
  });

  test("is there again when one has begun anew and goes back", async ({
    page,
  }) => {
    await open(page, `${PLANNER.en}?plan&item=m06-product`);
    await page.getByRole("link", { name: "Start over" }).click();
    await expect(page.locator("#result")).toBeVisible();
    await expect(page.locator(TOTAL)).toBeHidden();
    await page.goBack();
    await expect(page.locator("form.item select")).toHaveValue("m06-product");
    await expect(page.locator(TOTAL)).toHaveAttribute("data-fen");
  });

  test("says months as months in what was entered", async ({ page }) => {
    for (const [language, said] of [
      ["en", ", 12 months"],
      ["zh", "，12个月"],
    ] as const) {
      await open(page, `${PLANNER[language]}?plan&item=m15-returnee:12`);
      const given = page.locator("[data-planner] [data-part=given]");
      await expect(given).toContainText(said);
    }
  });
});
