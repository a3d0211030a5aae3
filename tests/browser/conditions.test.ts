import type { Page } from "@playwright/test";

import { LOCALES } from "../../src/domain/text/languages.ts";
import { dataOf, open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

const GROUP = "fieldset[data-of]";
const BOX = `${GROUP} [type=checkbox]`;

const SHOWN = [
  ["en/sz-ai-2024/m06/", 4],
  ["zh/sz-ai-2024/m12/?benefit=m12-national&amount=1000000", 2],
  [`${PLANNER.en}?benefit=m03-purchase&amount=5000000`, 4],
  [`${PLANNER.zh}?benefit=m13-lab`, 1],
] as const;

for (const [address, count] of SHOWN)
  test(`ticking what the text asks for changes neither result nor address: ${address}`, async ({
    page,
  }) => {
    await open(page, address);
    const result = page.locator("#result");
    await expect(result).toHaveAttribute("data-kind");
    const before = [page.url(), await dataOf(result), await result.innerHTML()];
    const boxes = page.locator(BOX).filter({ visible: true });
    await expect(boxes).toHaveCount(count);
    await boxes.first().focus();
    for (const box of await boxes.all()) {
      await expect(box).toBeFocused();
      await page.keyboard.press("Space");
      await expect(box).toBeChecked();
      await page.keyboard.press("Tab");
    }
    expect([
      page.url(),
      await dataOf(result),
      await result.innerHTML(),
    ]).toEqual(before);
  });

test("the list is reached by Tab from the choice of a support, and left for its field", async ({
  page,
}) => {
  for (const locale of LOCALES) {
    await open(page, `${locale}/sz-ai-2024/m12/`);
    await page.locator("[value=m12-new]").focus();
    await page.keyboard.press("Tab");
    await expect(page.locator(BOX).first()).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.locator("#m12-new-amount")).toBeFocused();
  }
});

test("only the list of the support that is chosen is shown", async ({
  page,
}) => {
  await open(page, "en/sz-ai-2024/m12/");
  await expectList(page, "m12-new");
  await page.locator("[value=m12-existing]").check();
  await expectList(page, "m12-existing");
  await open(page, PLANNER.zh);
  await expectList(page, "m02-training");
  await page.locator("#benefit").selectOption("m04-model");
  await expectList(page, "m04-model");
  await page.locator("#benefit").selectOption("m09-basic");
  await expect(page.locator(GROUP).filter({ visible: true })).toHaveCount(0);
});

test("an item of a plan has the fields of its support and not the list", async ({
  page,
}) => {
  await open(page, `${PLANNER.en}?plan&item=m03-purchase:5000000`);
  const items = page.locator("form.item");
  await expect(items.locator("[name=amount]")).toHaveCount(1);
  await expect(items.locator("[type=checkbox]")).toHaveCount(0);
});

async function expectList(page: Page, benefit: string): Promise<void> {
  const shown = page.locator(GROUP).filter({ visible: true });
  await expect(shown).toHaveCount(1);
  await expect(shown).toHaveAttribute("data-of", benefit);
}
