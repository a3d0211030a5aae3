import type { Page } from "@playwright/test";

import { expect, test } from "./reused-page.ts";

const CALCULATOR = "en/sz-ai-2024/m02/";

const field = (page: Page) => page.locator("[name=amount]");
const output = (page: Page) => page.locator("output");
/** What is said beside a field; an empty place is not seen. */
const problem = (page: Page, name: string) =>
  page.locator(`[data-problem=${name}]:visible`);

test("an empty field is a mistake once something was entered, not before", async ({
  page,
}) => {
  const words = /^Fill this in/;
  await page.goto(`${CALCULATOR}?benefit=m02-training&version=1.0.0`);
  await expect(output(page)).toHaveText(words);
  await expect(output(page)).not.toHaveAttribute("data-kind");
  await expect(problem(page, "amount")).toHaveCount(0);
  await field(page).fill("15m");
  await field(page).fill("");
  await expect(output(page)).toHaveAttribute("data-kind", "invalid");
  await expect(output(page)).not.toHaveAttribute("data-fen");
  await expect(problem(page, "amount")).toHaveText(words);
  await expect(field(page)).toHaveAccessibleDescription(/Fill this in/);
  for (const query of ["amount=", "amount=%20", "variant=startup"]) {
    await page.goto(`${CALCULATOR}?benefit=m02-training&${query}`);
    await expect(output(page), query).toHaveAttribute("data-kind", "invalid");
    await expect(problem(page, "amount"), query).toHaveText(words);
  }
  // Another support begins anew.
  await page.goto("en/sz-ai-2024/m12/?benefit=m12-new&amount=");
  await expect(problem(page, "amount")).toHaveText(words);
  await page.locator("[name=benefit]").nth(1).check();
  await expect(problem(page, "amount")).toHaveCount(0);
  await expect(output(page)).not.toHaveAttribute("data-kind");
});

test("of what an address says twice the first counts, in field and result", async ({
  page,
}) => {
  await page.goto(
    `${CALCULATOR}?benefit=m02-training&amount=8000000&benefit=m99-x&amount=24m`,
  );
  await expect(output(page)).toHaveAttribute("data-fen", "400000000");
  await expect(field(page)).toHaveValue("8000000");
});

test("what an input method is still composing is not yet answered", async ({
  page,
}) => {
  await page.goto(CALCULATOR);
  await field(page).fill("2400");
  await expect(output(page)).toHaveAttribute("data-fen", "120000");
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ["w", "wa", "wan"])
    await keyboard.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await expect(field(page)).toHaveValue("2400wan");
  await expect(output(page)).toHaveAttribute("data-fen", "120000");
  await keyboard.send("Input.insertText", { text: "万" });
  await expect(field(page)).toHaveValue("2400万");
  await expect(output(page)).toHaveAttribute("data-fen", "1000000000");
});

test("matching is said as the ratio it is", async ({ page }) => {
  await page.goto("en/sz-ai-2024/m12/?benefit=m12-national&amount=30m");
  await expect(page.locator("[data-part=others]")).toContainText(
    "1:1 of the RMB 30 million entered is RMB 30 million.",
  );
});

test("a term of rent says its least and its most", async ({ page }) => {
  await page.goto("en/sz-ai-2024/m14/?benefit=m14-rent&rent=20000");
  await expect(page.locator("[data-part=others]")).toContainText(
    "6 to 36 months at RMB 20,000 a month come to RMB 120,000 to RMB 720,000.",
  );
});
