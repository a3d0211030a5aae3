import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

const FORM = "[data-backwards]";

test.describe("the question turned round", () => {
  test("says which contract reaches six million, and keeps it in the address", async ({
    page,
  }) => {
    await open(page, PLANNER.en);
    const answer = page.locator(`${FORM} [role=status]`);
    await page.locator(`${FORM} input`).fill("6m");
    await expect(answer).toHaveText(
      "Service contract amount: at least RMB 12 million. With less, the ceiling is below RMB 6 million. A ceiling is no promise.",
    );
    await expect.poll(() => page.url()).toContain("?wanted=6m");
    await page.getByLabel("Start-up", { exact: true }).check();
    await expect(answer).toContainText("at least RMB 10 million");
    await page.locator("[data-twin]").click();
    await page.waitForURL(/\/zh\//);
    await expect(answer).toHaveText(
      "服务合同金额至少1000万元。低于此数，上限就不到600万元。上限不是承诺。",
    );
    await expect(page.locator("#result")).not.toHaveAttribute("data-fen");
  });

  test("says where the cap is below what is wanted", async ({ page }) => {
    await open(page, `${PLANNER.en}?benefit=m02-training&wanted=12m`);
    await expect(page.locator(`${FORM} [role=status]`)).toHaveText(
      "However large the amount, the text allows at most RMB 10 million, which is less than RMB 12 million.",
    );
  });

  test("names what is no sum, beside the field", async ({ page }) => {
    for (const [typed, said] of [
      ["much", "This is not an amount in yuan"],
      ["-1", "cannot be below zero"],
      ["0", "Type a sum above zero."],
    ] as const) {
      await open(page, `${PLANNER.en}?benefit=m02-training&wanted=${typed}`);
      await expect(page.locator(`${FORM} .problem`)).toContainText(said);
      await expect(page.locator(`${FORM} [role=status]`)).toBeEmpty();
      await expect(page.locator(`${FORM} input`)).toHaveAttribute(
        "aria-invalid",
        "true",
      );
    }
  });

  test("is not asked of a support that no amount makes larger", async ({
    page,
  }) => {
    await open(page, `${PLANNER.en}?benefit=m06-product&wanted=6m`);
    await expect(page.locator("#result")).toHaveAttribute("data-kind");
    await expect(page.locator(FORM)).toBeHidden();
  });
});
