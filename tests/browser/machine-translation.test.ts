import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";

import { LOCALES } from "../../src/domain/text/languages.ts";
import { clipboard } from "./clipboard.ts";
import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";
import { translatePage } from "./translate-page.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** What a button puts on the clipboard; its name is no help when translated. */
async function copied(page: Page, button: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText("nothing"));
  await page.locator(button).click();
  const read = () => clipboard(page);
  await expect.poll(read).not.toBe("nothing");
  return read();
}

async function saved(page: Page): Promise<string> {
  const file = page.waitForEvent("download");
  await page.locator("[data-take=csv]").click();
  return readFile(await (await file).path(), "utf8");
}

/** A result in words, as its link and as a table. */
async function taken(page: Page): Promise<readonly string[]> {
  return [
    await copied(page, "[data-take=text]"),
    await copied(page, "[data-take=link]"),
    await saved(page),
  ];
}

/** Expects the same of a page as it is and of the page translated. */
async function expectSame(
  work: (isTranslated: boolean) => Promise<readonly string[]>,
): Promise<void> {
  const before = await work(false);
  expect(await work(true)).toEqual(before);
}

/** Places with buttons to copy: of a measure, of the provisions, of the text. */
const QUOTED = [
  ["m02/", "#m02-s2"],
  ["m12/", "#m12-s2"],
  ["sup/", "#sup-s1"],
  ["text/", "#m15-s3"],
] as const;

for (const locale of LOCALES)
  test(`a sentence copied from a translated page is the original, in ${locale}`, async ({
    page,
  }) => {
    for (const [path, place] of QUOTED) {
      await page.goto(`${locale}/sz-ai-2024/${path}`);
      const buttons = [
        `${place} [data-copy=quote]`,
        `${place} [data-copy=link]`,
      ];
      const before = [];
      for (const button of buttons) before.push(await copied(page, button));
      await page.reload();
      await translatePage(page);
      await expect(page.locator(`${place} p[lang=en]`)).toContainText("⟦");
      for (const [at, button] of buttons.entries())
        expect(await copied(page, button), path).toBe(before[at]);
      expect(before[0]).toMatch(/\p{Script=Han}{4}/u);
    }
  });

for (const locale of LOCALES)
  test(`a result worked out on a translated page is copied as it is, in ${locale}`, async ({
    page,
  }) => {
    const work = async (isTranslated: boolean) => {
      await open(page, `${locale}/sz-ai-2024/m02/`);
      if (isTranslated) await translatePage(page, "ja");
      await page.locator("[name=amount]").fill("24m");
      const output = page.locator("output");
      await expect(output).toHaveAttribute("data-fen", "1000000000");
      if (isTranslated) await expect(output.locator("font")).not.toHaveCount(0);
      return [
        await copied(page, ".answer [data-take=text]"),
        await copied(page, ".answer [data-take=link]"),
      ];
    };
    await expectSame(work);
  });

for (const locale of LOCALES)
  test(`a report of a translated page is the original, in ${locale}`, async ({
    page,
  }) => {
    const work = async (isTranslated: boolean) => {
      await open(page, PLANNER[locale]);
      if (isTranslated) await translatePage(page, "ar");
      await page.locator("#benefit").selectOption("m02-training");
      await page.locator("#m02-training-amount").fill("24m");
      await page.locator("form:not([hidden]) [value=startup]").check();
      await expect(page.locator("#result")).toHaveAttribute("data-limit", /./);
      return taken(page);
    };
    await expectSame(work);
  });

for (const locale of LOCALES)
  test(`a plan on a translated page is made and reported like another, in ${locale}`, async ({
    page,
  }) => {
    const work = async (isTranslated: boolean) => {
      await open(page, `${PLANNER[locale]}?plan&item=m02-training:24000000`);
      if (isTranslated) await translatePage(page);
      await page.locator("[data-add]").click();
      const row = page.locator("form.item").last();
      await row.locator("select").selectOption("m15-returnee");
      await row.locator("[name=months]").fill("12");
      await page.locator("[data-add]").click();
      await page.locator("form.item [data-remove]").last().click();
      await expect(page.locator("form.item")).toHaveCount(2);
      await expect(page.locator("#plan-result")).toHaveAttribute(
        "data-fen",
        /./,
      );
      return taken(page);
    };
    await expectSame(work);
  });

test("a conversion typed into a translated page leaves the report as it was", async ({
  page,
}) => {
  const query = "?benefit=m02-training&amount=24000000";
  const rate = "&currency=USD&rate=7.05&rate-date=2026-11-20";
  await open(page, PLANNER.en + query + rate);
  const before = await copied(page, "[data-take=text]");
  await open(page, PLANNER.en + query);
  await translatePage(page);
  await page.locator("details.convert summary").click();
  await page.locator("[name=currency]").fill("USD");
  await page.locator("[name=rate]").fill("7.05");
  await page.locator("[name=rate-date]").fill("2026-11-20");
  expect(await copied(page, "[data-take=text]")).toBe(before);
});

test("the switch of the language and the search work on a translated page", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/#m02-s2");
  await translatePage(page, "zh-TW");
  await page.locator("[data-twin]").click();
  await expect(page).toHaveURL(/\/zh\/sz-ai-2024\/m02\/#m02-s2$/);
  await translatePage(page);
  await page.keyboard.press("/");
  await page.locator("dialog [name=q]").fill("训力券");
  const first = page.locator("dialog [data-results] li").first();
  await expect(first.locator(".quote")).toHaveAttribute("translate", "no");
  await expect(first.locator(".quote")).toHaveText(/训力券/);
  await page.locator("dialog form button").click();
  await expect(page.locator("dialog")).toBeHidden();
});

test("a view chosen on a translated page is that of the page's own language", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  await translatePage(page);
  await page.locator("#view-zh").check();
  await page.goto("en/sz-ai-2024/m03/");
  await expect(page.locator("#view-zh")).toBeChecked();
});

test("an explained term keeps its Chinese name on a translated page", async ({
  page,
}) => {
  for (const locale of LOCALES) {
    await page.goto(`${locale}/sz-ai-2024/m02/`);
    await translatePage(page);
    await page.locator("#m02-s2 .gloss").first().click();
    const named = page.locator("#gloss [translate=no]");
    await expect(named).toHaveCount(1);
    await expect(named).toHaveText(/^\p{Script=Han}+$/u);
  }
});
