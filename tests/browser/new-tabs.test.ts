import { open } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";
import { wholeBrowser } from "./whole-browser.ts";

test.use({ launchOptions: wholeBrowser });

test("a glossary term opens in another tab like any link", async ({
  page,
  context,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  const opened = context.waitForEvent("page");
  await page
    .getByRole("link", { name: "training-compute vouchers" })
    .click({ modifiers: ["ControlOrMeta"] });
  await (await opened).waitForURL("**/glossary/training-compute-voucher/");
  await expect(page.locator("#gloss")).toHaveCount(0);
});

test("the switch of the language carries inputs when opened by itself", async ({
  page,
  context,
}) => {
  await open(page, "en/sz-ai-2024/m02/#m02-s2");
  await page.locator("[name=amount]").fill("24m");
  const opened = context.waitForEvent("page");
  await page.locator("[data-twin]").click({ button: "middle" });
  const twin = await opened;
  await twin.waitForURL(/\/zh\//);
  expect(twin.url()).toMatch(
    /\/zh\/sz-ai-2024\/m02\/\?benefit=m02-training&amount=24000000#m02-s2$/,
  );
});
