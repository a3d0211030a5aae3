import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

const FORM = '[data-aside="wanted"]';
const MONTHS = "form[data-of=m15-returnee] input[name=months]";
const REGISTERED = '[data-aside="registered"]';

test.describe("the question turned round", () => {
  test("says which contract reaches six million, and keeps it in the address", async ({
    page,
  }) => {
    await open(page, PLANNER.en);
    await page.locator(`${FORM} summary`).click();
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

test.describe("further questions", () => {
  test("stay folded until they are asked, and open where a link asks one", async ({
    page,
  }) => {
    await open(
      page,
      `${PLANNER.en}?benefit=m02-training&amount=24m&further=6m`,
    );
    const shown = page.locator("[data-aside]:not([hidden])");
    await expect(shown).toHaveCount(4);
    await expect(page.locator("[data-aside][open]")).toHaveCount(1);
    await expect(page.locator('[data-part="aside-further"]')).toContainText(
      "If one cap holds for all of them",
    );
    await expect(page.locator("#result")).toHaveAttribute(
      "data-fen",
      "1000000000",
    );
  });

  test("leave the result and its address as they are", async ({ page }) => {
    await open(page, `${PLANNER.en}?benefit=m02-training&amount=24m`);
    await page.locator('[data-aside="part"] summary').click();
    await page.locator('[data-aside="part"] input').fill("50%");
    await expect.poll(() => page.url()).toContain("&part=50%25");
    expect(page.url()).toContain("?benefit=m02-training&amount=24m");
    await expect(page.locator("#result")).toHaveAttribute(
      "data-fen",
      "1000000000",
    );
  });
});

test.describe("a date of registration", () => {
  const RETURNEE = `${PLANNER.en}?benefit=m15-returnee`;

  test("fills in the months until today", async ({ page }) => {
    await page.clock.setFixedTime("2026-11-28T04:00:00Z");
    await open(page, `${RETURNEE}&registered=2024-03-01`);
    const months = page.locator(MONTHS);
    await expect(months).toHaveValue("32");
    await expect(page.locator("#result")).toHaveAttribute(
      "data-kind",
      "choice",
    );
    await expect(page.locator(REGISTERED)).toContainText(
      "6 months are reached on 1 September 2024. 48 months are reached on 1 March 2028.",
    );
    await page.locator(`${REGISTERED} input`).fill("2022年11月28日");
    await expect(months).toHaveValue("48");
    await page.locator(`${REGISTERED} input`).fill("2022-10-28");
    await expect(months).toHaveValue("49");
    await expect(page.locator("#result")).toHaveAttribute(
      "data-kind",
      "ineligible",
    );
    await expect.poll(() => page.url()).toContain("months=49");
  });

  test("leaves the months of a link as they are, and names what is no day", async ({
    page,
  }) => {
    await open(page, `${RETURNEE}&months=12&registered=2024-02-30`);
    await expect(page.locator(MONTHS)).toHaveValue("12");
    await expect(page.locator(`${REGISTERED} .problem`)).toContainText(
      "There is no such day",
    );
    await expect(page.locator("#result")).toHaveAttribute(
      "data-kind",
      "choice",
    );
  });
});

test("an amount in another currency is entered at the reader's own rate", async ({
  page,
}) => {
  await open(
    page,
    `${PLANNER.en}?benefit=m02-training&foreign=3m&currency=USD&rate=7.05&rate-date=2026-11-20`,
  );
  await page.getByRole("button", { name: "Enter RMB 21.15 million" }).click();
  await expect(page.locator("#result")).toHaveAttribute(
    "data-fen",
    "1000000000",
  );
  await expect.poll(() => page.url()).toContain("amount=21150000");
});

test("a result names who is responsible, and until when the policy holds", async ({
  page,
}) => {
  await open(page, PLANNER.en);
  const office = page.locator("[data-office]").filter({ visible: true });
  await expect(office).toHaveCount(0);
  await page.locator("form[data-of=m02-training] input").first().fill("24m");
  await expect(office).toHaveText(
    /^\s*Who is responsible:\s+Science, technology and innovation bureau.*17 or 18 December 2026\.\s*$/is,
  );
  await expect(office.getByRole("link")).toHaveAttribute(
    "href",
    /\/en\/departments\/#stib$/,
  );
});
