import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import {
  CITATION_STYLES,
  languageOf,
} from "../../src/domain/cite/citation-styles.ts";
import { clipboard } from "./clipboard.ts";
import { expect, test } from "./site-test.ts";

const CITE = "sz-ai-2024/cite/";

/** Of each, its place in the text and the digits of its Chinese. */
const PARTS = [
  { of: "m02-s2", zh: "（二）第2句", en: "Measure 2, sentence 2" },
  { of: "sup-s1", zh: "附则第1句", en: "Supplementary provisions, sentence 1" },
  { of: "m14", zh: "（十四）", en: "Measure 14" },
] as const;

function shown(page: Page) {
  return page.locator("#citation");
}

for (const locale of ["zh", "en"] as const)
  test(`${locale}: parts of the text in every style, as the address asks`, async ({
    page,
    site,
  }) => {
    for (const { of, ...places } of PARTS)
      for (const style of CITATION_STYLES) {
        await page.goto(`${locale}/${CITE}?of=${of}&style=${style}`);
        const place = places[languageOf(style, locale)];
        const box = shown(page);
        await expect(box).toContainText(place);
        await expect(box).toContainText(`${site}${locale}/sz-ai-2024/`);
        await expect(box).toContainText("深圳市打造人工智能先锋城市的若干措施");
        await expect(box).toContainText("2024");
        await expect(page.locator("select[name=of]")).toHaveValue(of);
        await expect(page.locator("select[name=style]")).toHaveValue(style);
        await expect(page.locator(".problem:visible")).toHaveCount(0);
      }
  });

test("a choice is cited, kept in the address and carried to the other language", async ({
  page,
}) => {
  await page.goto(`en/${CITE}`);
  await page.selectOption("select[name=of]", "m02-s2");
  await page.selectOption("select[name=style]", "oscola");
  await expect(shown(page)).toContainText("Measure 2, sentence 2 (");
  await expect(page).toHaveURL(/\?of=m02-s2&style=oscola$/);
  // All other styles cite the same.
  await expect(page.locator("pre[data-style=ris]")).toContainText(
    "Measure 2, sentence 2",
  );
  await page.locator("[data-twin]").first().click();
  await expect(page).toHaveURL(/\/zh\/.*\?of=m02-s2&style=oscola$/);
  await expect(shown(page)).toContainText("‘深圳市打造人工智能先锋城市");
  await page.goBack();
  await expect(shown(page)).toContainText("Measure 2, sentence 2 (");
});

test("a citation is copied as it is shown, and the button tells so", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`zh/${CITE}?of=m02-s2&style=gb`);
  await expect(shown(page)).toContainText("（二）第2句");
  const button = page.getByRole("button", { name: "复制", exact: true });
  await button.click();
  await expect(page.locator("[data-cite-copy='']")).toHaveText("已复制");
  await expect
    .poll(() => clipboard(page))
    .toBe(await shown(page).textContent());
  await page.locator("[data-cite-copy=bibtex]").click();
  await expect
    .poll(() => clipboard(page))
    .toBe(await page.locator("pre[data-style=bibtex]").textContent());
});

test("what an address asks for and is not there is named, and the whole cited", async ({
  page,
}) => {
  await page.goto(`en/${CITE}?of=m98-s1&style=harvard`);
  const problems = page.locator(".problem:visible");
  await expect(problems).toHaveCount(2);
  await expect(problems.first()).toContainText("“m98-s1”");
  await expect(problems.last()).toContainText("“harvard”");
  await expect(page.locator("select[name=of]")).toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await expect(shown(page)).toContainText("若干措施[EB/OL]");
  await page.selectOption("select[name=of]", "m02");
  await expect(problems).toHaveCount(1);
  await expect(shown(page)).toContainText("（二）[EB/OL]");
});

test("nothing is wider than a phone, whatever is cited", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const locale of ["zh", "en"]) {
    await page.goto(`${locale}/${CITE}?of=m02-resp&style=wikipedia`);
    await expect(shown(page)).toContainText("{{cite web");
    const width = page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width).toBe(360);
  }
});

test("nothing bars a reader, also where the address is strange", async ({
  page,
}) => {
  await page.goto(`zh/${CITE}?of=m98-s1&style=apa`);
  await expect(page.locator(".problem:visible")).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole text is cited in every style, with nothing to choose", async ({
    page,
  }) => {
    await page.goto(`en/${CITE}?of=m02-s2&style=apa`);
    await expect(page.locator("pre[data-style]:visible")).toHaveCount(
      CITATION_STYLES.length,
    );
    await expect(shown(page)).toContainText("若干措施[EB/OL]");
    await expect(page.locator("main :is(select, button):visible")).toHaveCount(
      0,
    );
    await expect(page.getByText("cites the whole text")).toBeVisible();
  });
});
