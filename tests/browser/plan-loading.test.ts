import type { Page } from "@playwright/test";

import { scriptsAskedFor, withoutNearView } from "./late-scripts.ts";
import { PLANNER, UI } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

const output = (page: Page) => page.locator("#result");

test.describe("the script of plans and tools is asked for", () => {
  test("by the page of all calculators alone, once", async ({ page }) => {
    const asked = scriptsAskedFor(page, "planner");
    await page.goto("en/sz-ai-2024/m02/?benefit=m02-training&amount=24m");
    await expect(output(page)).toHaveAttribute("data-fen", "1000000000");
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await page.goto(`${PLANNER.en}?benefit=m02-training&amount=24m`);
    await page.locator("[data-add-to-plan]").click();
    await expect(page.locator("form.item select")).toHaveCount(2);
    expect(asked).toHaveLength(1);
  });

  test("at once where the address holds a plan", async ({ page }) => {
    await withoutNearView(page);
    const asked = scriptsAskedFor(page, "planner");
    await page.goto(`${PLANNER.en}?plan&item=m14-park`);
    await expect(page.locator("form.item select")).toHaveValue("m14-park");
    expect(asked).toHaveLength(1);
  });

  test.describe("and if it cannot be had", () => {
    test.use({ expectedProblems: [/Failed to load resource|ERR_FAILED/] });

    for (const locale of ["zh", "en"] as const)
      test(`the ${locale} page works out one support, and offers the rest later`, async ({
        page,
      }) => {
        await page.route("**/scripts/planner.*", (route) => route.abort());
        await page.goto(`${PLANNER[locale]}?benefit=m02-training&amount=24m`);
        await expect(output(page)).toHaveAttribute("data-fen", "1000000000");
        const said = page.locator("[data-planner-page] [role=status]").first();
        await expect(said).toContainText(UI[locale].calculator.failed);
        await expect(page.locator("[data-add-to-plan]")).toBeDisabled();
        await page.locator("[name=amount]:visible").fill("8m");
        await expect(output(page)).toHaveAttribute("data-fen", "400000000");
        await page.unroute("**/scripts/planner.*");
        await said.getByRole("button").click();
        await expect(said).toBeEmpty();
        await page.locator("[data-add-to-plan]").click();
        await expect(page.locator("form.item select").first()).toHaveValue(
          "m02-training",
        );
        await expect(page.locator("form.item [name=amount]")).toHaveValue("8m");
      });
  });
});
