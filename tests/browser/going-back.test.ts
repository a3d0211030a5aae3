import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

const LENGTH = "history.length";

test("typing makes no step in the history", async ({ page }) => {
  await open(page, "en/sz-ai-2024/m02/");
  const before = await page.evaluate<number>(LENGTH);
  await page.locator("[name=amount]").pressSequentially("24m");
  await expect(page).toHaveURL(/amount=24000000/);
  expect(await page.evaluate<number>(LENGTH)).toBe(before);
});

test("Back undoes a change of support, of mode, and the use in a plan", async ({
  page,
}) => {
  await open(page, `${PLANNER.en}?benefit=m02-training&amount=24m`);
  const output = page.locator("#result");
  await page.locator("#benefit").selectOption("m14-park");
  await expect(output).toHaveAttribute("data-kind", "fixed");
  await page.goBack();
  await expect(output).toHaveAttribute("data-fen", "1000000000");
  await expect(page.locator("#benefit")).toHaveValue("m02-training");
  await page.goForward();
  await expect(output).toHaveAttribute("data-kind", "fixed");
  await page.goBack();

  await page.locator("[data-add-to-plan]").click();
  await expect(page.locator("form.item select").first()).toHaveValue(
    "m02-training",
  );
  await expect(page).toHaveURL(/[?&]plan/);
  await page.goBack();
  await expect(page.locator("[data-planner]")).toBeHidden();
  await expect(output).toHaveAttribute("data-fen", "1000000000");

  await expect(page.locator("[data-calculator]")).toBeVisible();
});
