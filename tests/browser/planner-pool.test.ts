import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

test("counts how far the yearly total goes, as arithmetic", async ({
  page,
}) => {
  const pool = page.locator("[data-pool]");
  for (const [benefit, fewest] of [
    ["m02-training", "50"],
    ["m03-purchase", "25"],
    ["m04-model", "50"],
    ["m05-demonstration", "50"],
    ["m06-product", "10"],
    ["m09-basic", "30"],
    ["m09-special", "10"],
  ] as const) {
    await open(page, `${PLANNER.en}?benefit=${benefit}`);
    await expect(pool.getByRole("status")).toContainText(
      `would cover ${fewest} awards`,
    );
  }
  const address = page.url();
  await pool.getByRole("slider").fill("50");
  await expect(pool.getByRole("status")).toContainText("cover 20 awards");
  await expect(pool.getByRole("status")).toContainText("not a forecast");
  expect(page.url()).toBe(address);
  await page.locator("[data-calculator] select").selectOption("m07-hit");
  await expect(pool).toBeHidden();
});
