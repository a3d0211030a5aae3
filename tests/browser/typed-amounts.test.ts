import { UI } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

/** What is not taken for one sum, and the problem it is named as. */
const REFUSED = [
  ["24.000", "ambiguous", ["RMB 24,000 or RMB 24", "2.4万元还是24元"]],
  ["100.000", "ambiguous", ["RMB 100,000 or RMB 100", "10万元还是100元"]],
  ["US$3m", "foreign-currency"],
  ["1-2m", "range"],
  ["3m+2m", "sum-to-work-out"],
  ["1m, 2m", "several-numbers"],
] as const;

for (const [at, language] of (["en", "zh"] as const).entries())
  test(`what may be two sums is asked about, and a refusal says why: ${language}`, async ({
    page,
  }) => {
    const { "entry-problems": problems } = UI[language].calculator;
    await page.goto(`${language}/sz-ai-2024/m02/`);
    for (const [typed, key, sums] of REFUSED) {
      await page.locator("[name=amount]").fill(typed);
      const said = problems[key].replace("{{sums}}", sums?.[at] ?? "");
      await expect(
        page.locator("[data-problem=amount]:visible"),
        typed,
      ).toHaveText(said);
      await expect(page.locator("output"), typed).not.toHaveAttribute(
        "data-fen",
      );
    }
    for (const typed of ["2400萬", "贰仟肆佰万元整", "24'000'000", "24 mil"]) {
      await page.locator("[name=amount]").fill(typed);
      await expect(page.locator("output"), typed).toHaveAttribute(
        "data-fen",
        "1000000000",
      );
      await expect(page).toHaveURL(/amount=24000000$/);
    }
  });
