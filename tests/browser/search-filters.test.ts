import { addresses, answered, RESULTS } from "./search-answers.ts";
import { expect, test } from "./reused-page.ts";

test.describe("the choices on the search page", () => {
  test("narrow what is found, tell how many, and stand in the address", async ({
    page,
  }) => {
    await page.goto("en/search/?q=vouchers");
    expect(await addresses(page)).toHaveLength(3);
    const office = page.getByLabel("Department");
    await expect(office.locator("option").first()).toHaveText("All (3)");
    await office.selectOption("gsdb");
    await page.waitForURL(/department=gsdb/);
    await expect(page.locator(`${RESULTS} > li`)).toHaveCount(1);
    expect(await addresses(page)).toEqual(["/en/sz-ai-2024/m03/"]);
    await page.reload();
    expect(await addresses(page)).toEqual(["/en/sz-ai-2024/m03/"]);
    await expect(office).toHaveValue("gsdb");
  });

  test("count what each would leave beside the others", async ({ page }) => {
    await page.goto("zh/search/?q=&kind=rent-free");
    const kind = page.getByLabel("支持方式");
    await expect(kind.locator("option:checked")).toHaveText("免租（1）");
    expect(await addresses(page)).toEqual(["/zh/sz-ai-2024/m14/"]);
    const none = page.getByLabel("责任单位").locator("option[value=gsdb]");
    await expect(none).toHaveText(/（0）$/);
    await expect(none).toBeDisabled();
  });

  test("say when nothing found fits them", async ({ page }) => {
    await page.goto("en/search/?q=hackathon&department=gsdb");
    await answered(page);
    await expect(page.locator(`${RESULTS} > li`)).toHaveCount(0);
    await expect(page.getByRole("status")).toHaveText(
      "None of the results for “hackathon” fits what you chose.",
    );
  });

  test("take no notice of what an address makes up", async ({ page }) => {
    await page.goto("en/search/?q=vouchers&department=nobody");
    expect(await addresses(page)).toHaveLength(3);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("no choice is offered that would do nothing", async ({ page }) => {
    await page.goto("en/search/");
    await expect(page.locator("[data-filters]")).toBeHidden();
    const text = page.locator("main .without-script a");
    await expect(text).toHaveAttribute("href", "/en/sz-ai-2024/text/");
  });
});
