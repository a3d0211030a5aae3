import type { Page } from "@playwright/test";

import { scriptsAskedFor, withoutNearView } from "./late-scripts.ts";
import { PLANNER, UI } from "./planner-page.ts";
import { expect, test } from "./site-test.ts";

const output = (page: Page) => page.locator("#result");

test.describe("the script of plans is asked for", () => {
  test("when a plan is wanted, and not before", async ({ page }) => {
    const asked = scriptsAskedFor(page, "plan");
    await page.goto(`${PLANNER.en}?benefit=m02-training&amount=24m`);
    await expect(output(page)).toHaveAttribute("data-fen", "1000000000");
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await page.locator("[name=mode][value=plan]").check();
    await expect(page.locator("form.item select")).toBeVisible();
    expect(asked).toHaveLength(1);
  });

  test("at once where the address holds a plan", async ({ page }) => {
    await withoutNearView(page);
    const asked = scriptsAskedFor(page, "plan");
    await page.goto(`${PLANNER.en}?plan&item=m14-park`);
    await expect(page.locator("form.item select")).toHaveValue("m14-park");
    expect(asked).toHaveLength(1);
  });

  test.describe("and if it cannot be had", () => {
    test.use({ expectedProblems: [/Failed to load resource|ERR_FAILED/] });

    for (const locale of ["zh", "en"] as const)
      test(`the ${locale} page says so, and takes the result into the plan later`, async ({
        page,
      }) => {
        await page.route("**/scripts/plan.*", (route) => route.abort());
        await page.goto(`${PLANNER[locale]}?benefit=m02-training&amount=24m`);
        await expect(output(page)).toHaveAttribute("data-fen", "1000000000");
        await page.locator("[data-add-to-plan]").click();
        const said = page.locator("[data-planner] [role=status]");
        await expect(said).toContainText(UI[locale].calculator.failed);
        await page.unroute("**/scripts/plan.*");
        await said.getByRole("button").click();
        await expect(said).toBeEmpty();
        await expect(page.locator("form.item select")).toHaveValue(
          "m02-training",
        );
        await expect(page.locator("form.item [name=amount]")).toHaveValue(
          "24m",
        );
      });
  });
});
