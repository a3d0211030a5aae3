import type { Page } from "@playwright/test";

import { expect, test } from "./reused-page.ts";

const CALCULATOR = "en/sz-ai-2024/m02/";

const field = (page: Page) => page.locator("[name=amount]");
const output = (page: Page) => page.locator("output");
/** What is said beside a field; an empty place is not seen. */
const problem = (page: Page, name: string) =>
  page.locator(`[data-problem=${name}]:visible`);

test("typing an amount answers at once, with its steps, and puts it into the address", async ({
  page,
}) => {
  await page.goto(CALCULATOR);
  await expect(output(page)).not.toHaveAttribute("data-kind");
  await field(page).pressSequentially("15m");
  await expect(output(page)).toHaveAttribute("data-fen", "750000000");
  await expect(output(page)).toContainText("up to");
  await expect(output(page)).toContainText("RMB 7.5 million");
  await expect(page).toHaveURL(/\?benefit=m02-training&amount=15000000$/);
  const steps = page.locator(".steps li");
  await expect(steps.nth(1)).toHaveText(
    "50% of RMB 15 million is RMB 7.5 million.",
  );
  for (const link of await steps.locator("a").all()) {
    await expect(link).toHaveAttribute("href", /^#m02-/);
    const id = ((await link.getAttribute("href")) ?? "").slice(1);
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  }
  await expect(page.locator("[data-you]")).toHaveAttribute("d", /^M/);
});

test("a start-up's ceiling rises, says so, and the address keeps it", async ({
  page,
}) => {
  await page.goto(`${CALCULATOR}?benefit=m02-training&amount=15000000`);
  await page.locator("[name=variant][value=startup]").check();
  await expect(output(page)).toHaveAttribute("data-fen", "900000000");
  await expect(output(page)).toHaveAttribute("data-interpretation", /\S/);
  await expect(page).toHaveURL(/amount=15000000&variant=startup$/);
  await page.reload();
  await expect(output(page)).toHaveAttribute("data-fen", "900000000");
  await expect(page.locator("[name=variant][value=startup]")).toBeChecked();
});

/** What people type by mistake, and a word of the problem it is named as. */
const STRANGE = [
  ["abc", "not an amount"],
  ["-5", "below zero"],
  ["1e309", "not an amount"],
  ["Infinity", "not an amount"],
  ["NaN", "not an amount"],
  ["0x10", "Work this out"],
  ["1.00000000000000001", "two decimals"],
  ["1000000000000001", "above"],
  ["9".repeat(400), "above"],
  ["<script>alert(1)</script>", "not an amount"],
  ["'\"><img src=x onerror=alert(1)>", "not an amount"],
  ["__proto__", "not an amount"],
  ["24 million and a half", "several numbers"],
  ["١٢٣", "not an amount"],
  ["\u202e500", "not an amount"],
] as const;

test("strange amounts are named beside the field and harm nothing", async ({
  page,
}) => {
  await page.goto(CALCULATOR);
  await page.locator("[name=variant][value=startup]").check();
  for (const [typed, named] of STRANGE) {
    await field(page).fill(typed);
    await expect(problem(page, "amount"), typed).toContainText(named);
    await expect(field(page), typed).toHaveAttribute("aria-invalid", "true");
    await expect(output(page), typed).toHaveAttribute("data-kind", "invalid");
    await expect(output(page), typed).not.toHaveAttribute("data-fen");
    await expect(
      page.locator("[name=variant][value=startup]"),
      typed,
    ).toBeChecked();
    await expect(field(page), typed).toHaveValue(typed);
  }
  await field(page).fill("15m");
  await expect(problem(page, "amount")).toHaveCount(0);
  await expect(field(page)).toHaveAttribute("aria-invalid", "false");
  await expect(output(page)).toHaveAttribute("data-fen", "900000000");
});

test("the same strange amounts in an address come to the same", async ({
  page,
}) => {
  for (const [typed, named] of STRANGE) {
    const query = new URLSearchParams({
      benefit: "m02-training",
      amount: typed,
      variant: "startup",
    });
    await page.goto(`${CALCULATOR}?${query}`, {
      waitUntil: "domcontentloaded",
    });
    await expect(problem(page, "amount"), typed).toContainText(named);
    await expect(field(page), typed).toHaveValue(typed);
    await expect(
      page.locator("[name=variant][value=startup]"),
      typed,
    ).toBeChecked();
  }
  await expect(page.locator("main img, main script[src]")).toHaveCount(0);
});

test("an unknown choice in an address is named, and the rest is kept", async ({
  page,
}) => {
  await page.goto(
    `${CALCULATOR}?benefit=m02-training&amount=15m&variant=giant`,
  );
  await expect(problem(page, "variant")).toContainText("no such applicant");
  await expect(field(page)).toHaveValue("15m");
  await page.locator("[name=variant]").first().check();
  await expect(problem(page, "variant")).toHaveCount(0);
  await expect(output(page)).toHaveAttribute("data-fen", "750000000");

  await page.goto(`${CALCULATOR}?benefit=m99-nothing&amount=15m`);
  await expect(problem(page, "benefit")).toContainText("no such support");
  await expect(output(page)).not.toHaveAttribute("data-fen");
  await expect(field(page)).toHaveValue("15m");

  await page.goto("en/sz-ai-2024/m09/?benefit=m09-basic&level=minor");
  await expect(problem(page, "level")).toContainText("no such kind");

  await page.goto(
    `${CALCULATOR}?amount=15m&amount=1&benefit=&colour=red&__proto__=x`,
  );
  await expect(page.locator("h1")).toBeVisible();
});

test("months are read as months", async ({ page }) => {
  const months = page.locator("[name=months]:visible");
  await page.goto("en/sz-ai-2024/m15/?benefit=m15-returnee&months=12");
  await expect(output(page)).toHaveAttribute("data-kind", "choice");
  await expect(output(page)).toContainText("on merit");
  for (const typed of ["3年", "1 year", "半年", "2 years 6 months"]) {
    await months.fill(typed);
    await expect(output(page), typed).toHaveAttribute("data-kind", "choice");
  }
  for (const [typed, named] of [
    ["6-12", "a range"],
    ["5.5", "whole number"],
    ["1e9", "more months"],
    ["many", "whole number"],
    ["-3", "whole number"],
    ["1201", "more months"],
  ] as const) {
    await months.fill(typed);
    await expect(problem(page, "months"), typed).toContainText(named);
  }
  await months.fill("5");
  await expect(output(page)).toHaveAttribute("data-kind", "ineligible");
  await expect(page.locator(".steps a").first()).toHaveAttribute(
    "href",
    "#m15-s3",
  );
  await expect(output(page)).not.toContainText("RMB");
});

test("one of several supports is chosen, each with its own fields", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m14/");
  const supports = page.locator("[name=benefit]");
  await expect(supports).toHaveCount(3);
  await supports.nth(1).check();
  await expect(page).toHaveURL(/benefit=m14-park$/);
  await expect(output(page)).toHaveAttribute("data-kind", "fixed");
  await expect(output(page)).not.toContainText(/at most|up to/);
  await supports.nth(0).check();
  await page.locator("[name=rent]:visible").fill("10000");
  await page.locator("[name=months]:visible").fill("12");
  await expect(output(page)).toHaveAttribute("data-fen", "12000000");
});

test("an answer marks its Chinese as Chinese", async ({ page }) => {
  for (const [path, done] of [
    [
      "en/sz-ai-2024/m02/?benefit=m02-training&amount=24m&variant=startup",
      "RMB 10 million",
    ],
    ["en/sz-ai-2024/m15/?benefit=m15-returnee&months=12", "on merit"],
    ["en/sz-ai-2024/m05/?benefit=m05-benchmark", "undetermined"],
  ] as const) {
    await page.goto(path);
    await expect(output(page)).toContainText(done);
    const unmarked = await page
      .locator("[data-calculator]")
      .evaluate((section) => {
        const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) {
          const { textContent: text, parentElement: parent } =
            texts.currentNode;
          if (!parent || parent.closest("script")) continue;
          const lang = parent.closest<HTMLElement>("[lang]")?.lang;
          if (/\p{Script=Han}/u.test(text ?? "") && lang !== "zh-CN")
            found.push(text ?? "");
        }
        return found;
      });
    expect(unmarked).toEqual([]);
  }
});
