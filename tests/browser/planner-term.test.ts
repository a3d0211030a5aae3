import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./site-test.ts";

test.describe("after the end of the term", () => {
  for (const [language, words] of [
    ["en", /historical calculation/],
    ["zh", /历史测算/],
  ] as const)
    test(`a result is called historical in ${language}`, async ({ page }) => {
      await page.clock.setFixedTime("2026-12-19T04:00:00Z");
      await open(page, `${PLANNER[language]}?benefit=m06-product`);
      await expect(page.locator("#result")).toHaveText(words);
      await open(page, `${PLANNER[language]}?plan&item=m06-product`);
      await expect(page.locator("#plan-result")).toHaveText(words);
      await open(page, PLANNER[language]);
      await expect(page.locator("#result")).not.toHaveText(words);
    });

  test("and not a day before", async ({ page }) => {
    await page.clock.setFixedTime("2026-12-18T12:00:00Z");
    await open(page, `${PLANNER.en}?benefit=m06-product`);
    await expect(page.locator("#result")).not.toHaveText(/historical/);
  });
});
