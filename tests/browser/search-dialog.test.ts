import { reachTools } from "./late-scripts.ts";
import { addresses, answered, ask, MEASURE } from "./search-answers.ts";
import { expect, test } from "./reused-page.ts";

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

  test("takes the whole width of a phone", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(MEASURE.zh);
    await ask(page, "企业");
    const box = await page.locator("dialog#search").boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: 360, height: 740 });
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

  test("takes what is typed before its script is there", async ({ page }) => {
    await page.route("**/scripts/search.*", async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await page.goto(MEASURE.zh);
    await reachTools(page);
    await page.keyboard.press("/");
    await page.keyboard.type("服务合同");
    await answered(page);
    await page.keyboard.type("金额");
    await expect(page.getByRole("combobox")).toHaveValue("服务合同金额");
    await expect(page.getByRole("option").first()).toContainText(
      "不超过服务合同金额",
    );
  });

  test("keeps its words for the next time, ready to be overwritten", async ({
    page,
  }) => {
    await page.goto(MEASURE.en);
    await ask(page, "voucher");
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await expect(page.getByRole("combobox")).toHaveValue("voucher");
    await page.keyboard.type("rent");
    await expect(page.getByRole("combobox")).toHaveValue("rent");
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
