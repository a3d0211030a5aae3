import { clipboard } from "./clipboard.ts";
import { expect, test } from "./reused-page.ts";
import { selectWords } from "./select-words.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const CARD = "#share:popover-open";

for (const locale of ["zh", "en"] as const)
  test(`by keyboard the card of a sentence opens, is walked, and gives the place back, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`${locale}/sz-ai-2024/m02/`);
    const more = page.locator("#m02-s2 [data-share]");
    await more.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(CARD)).toBeFocused();
    await expect(page.getByRole("dialog")).toHaveAccessibleName(
      { zh: "（二）第2句", en: "Measure 2, sentence 2" }[locale],
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator(`${CARD} button`).first()).toHaveText(
      { zh: "已复制", en: "Copied" }[locale],
    );
    expect(await clipboard(page)).toMatch(/\/zh\/sz-ai-2024\/m02\/#m02-s2$/);
    await page.keyboard.press("Escape");
    await expect(page.locator(CARD)).toHaveCount(0);
    await expect(more).toBeFocused();
  });

test("the card leads to the citation and to the frame of what it is of", async ({
  page,
}) => {
  for (const [path, opens, cited, framed] of [
    ["m02/", "#m02-s2 [data-share]", "m02-s2", "m02-s2"],
    ["m02/", ".facts [data-share]", "m02", "m02-training"],
    ["figures/", "#m12-s2-new-cap [data-share]", "m12-s2", "m12-s2"],
  ] as const) {
    await page.goto(`en/sz-ai-2024/${path}`);
    await page.locator(opens).click();
    const links = page.locator(`${CARD} a`);
    await expect(links).toHaveText(["Cite", "Embed"]);
    await links.last().click();
    await expect(page.locator("[name=of]")).toHaveValue(`sz-ai-2024/${framed}`);
    await page.goBack();
    await page.locator(opens).click();
    await page.locator(`${CARD} a`).first().click();
    await expect(page.locator("[name=of]")).toHaveValue(cited);
  }
});

test("words that are selected get a link of their own, which keeps the sentence's anchor", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  await selectWords(page, "m02-s2", "RMB 10 million");
  await page.locator(".selected-tools [data-share]").click();
  await page
    .locator(CARD)
    .getByRole("button", { name: /selected/ })
    .click();
  await expect(page.locator(`${CARD} .row`).last()).toContainText("Copied");
  expect(await clipboard(page)).toMatch(
    /\/m02\/#m02-s2:~:text=RMB%2010%20million$/,
  );
});

test("without a selection nothing is offered for one", async ({ page }) => {
  await page.goto("en/sz-ai-2024/m02/");
  await page.locator("#m02-s2 [data-share]").click();
  await expect(page.locator(CARD)).toBeVisible();
  await expect(
    page.locator(CARD).getByRole("button", { name: /selected/ }),
  ).toHaveCount(0);
});

test.describe("by touch, on a narrow phone", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test("the card stays within the window", async ({ page }) => {
    await page.goto("en/sz-ai-2024/figures/");
    const row = page.locator("#m02-s2-cap");
    await row.locator("summary").tap();
    await row.locator("[data-share]").tap();
    await expect(page.locator(CARD)).toBeInViewport({ ratio: 1 });
    await page.locator("h1").tap();
    await expect(page.locator(CARD)).toHaveCount(0);
  });
});

test.describe("where its script cannot be had", () => {
  test.use({ expectedProblems: [/ERR_FAILED/] });

  test("the button leads to the page that cites the sentence", async ({
    page,
  }) => {
    await page.route("**/scripts/share.*", (route) => route.abort());
    await page.goto("en/sz-ai-2024/m02/");
    await page.locator("#m02-s2 [data-share]").click();
    await expect(page).toHaveURL(/\/cite\/\?of=m02-s2/);
  });
});
