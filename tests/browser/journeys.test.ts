import { expect, test } from "./reused-page.ts";

test("the public finds the model voucher's ceiling from the home page in two clicks", async ({
  page,
}) => {
  await page.goto("zh/");
  const entry = page.locator(".chapter li", { hasText: "模型券" });
  await expect(entry).toContainText("最高200万元");
  await entry.getByRole("link").click();
  const ceiling = page
    .locator(".figures li")
    .filter({ has: page.locator(".value", { hasText: /^200万元$/ }) });
  await expect(ceiling.locator(".hedge")).toHaveText("可给予最高");
  const support = page.locator(".support").filter({ has: ceiling });
  await support.getByRole("link").first().click();
  const sentence = page.locator(":target");
  await expect(sentence).toHaveId("m04-s2");
  await expect(sentence).toBeInViewport();
  await expect(sentence).toContainText("最高200万元");
});

test("a founder reads in English who qualifies under measure 15", async ({
  page,
}) => {
  await page.goto("");
  await page.getByRole("link", { name: "Enter in English" }).click();
  await page.getByRole("link", { name: "Talent and new businesses" }).click();
  const facts = page.locator(".facts");
  await expect(facts).toContainText("Who it concerns");
  await expect(facts).toContainText("studied overseas");
  await expect(page.locator("#m15-s3 > p:lang(en)")).toContainText(
    /6 months.+48 months|6 to 48 months/,
  );
  const months = page.locator("[name=months]");
  await months.fill("48");
  const answer = page.locator("output");
  await expect(answer).toHaveAttribute("data-kind", "choice");
  await expect(answer).toContainText("RMB 300,000");
  await months.fill("49");
  await expect(answer).toHaveAttribute("data-kind", "ineligible");
  await expect(
    page.locator('[data-calculator] a[href="#m15-s3"]').first(),
  ).toBeVisible();
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a journalist's sentence link lands highlighted", async ({ page }) => {
      await page.goto("en/sz-ai-2024/m02/#m02-s2");
      const sentence = page.locator("#m02-s2:target");
      await expect(sentence).toBeInViewport({ ratio: 1 });
      await expect(sentence.locator("p:lang(zh)")).toBeVisible();
      await expect(sentence.locator("p:lang(en)")).toContainText(
        "not more than 50%",
      );
      const [marked, plain] = await Promise.all(
        ["#m02-s2", "#m02-s1"].map((id) =>
          page
            .locator(id)
            .evaluate((pair) => getComputedStyle(pair).backgroundColor),
        ),
      );
      expect(marked).not.toBe(plain);
    });
  });
