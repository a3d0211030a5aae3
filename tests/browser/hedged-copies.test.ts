import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";

import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";
import { clipboard } from "./clipboard.ts";
import { open, PLANNER, UI } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Results that the text leaves to others, and one that it gives outright. */
const RESULTS = {
  "benefit=m04-model&amount=9m": { zh: "可给予最高", en: "may be given up to" },
  "benefit=m05-benchmark": { zh: "可给予最高", en: "may be given up to" },
  "benefit=m11-open-source": { zh: "可给予最高", en: "may be given up to" },
  "benefit=m12-national&amount=9m": {
    zh: "可给予最高",
    en: "may be given up to",
  },
  "benefit=m15-returnee&months=12": {
    zh: "择优给予企业",
    en: "for enterprises chosen on merit:",
  },
  "benefit=m06-product": { zh: "最高", en: "up to" },
} as const;

for (const locale of LOCALES)
  for (const [query, hedges] of Object.entries(RESULTS))
    test(`what is copied and saved of ${query} keeps its hedge, in ${locale}`, async ({
      page,
    }) => {
      await open(page, `${PLANNER[locale]}?${query}`);
      for (const text of [await copied(page, locale), await saved(page)]) {
        expect(flat(text)).toContain(flat(hedges[locale]));
        expect(flat(text).includes(flat(MAY[locale]))).toBe(
          hedges[locale] === MAY[locale],
        );
      }
    });

const MAY = { zh: "可给予最高", en: "may be given up to" } as const;

for (const locale of LOCALES)
  test(`a chart names a cap with what it is left to, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`${locale}/sz-ai-2024/m04/`);
    await expect(page.locator("svg.chart")).toContainText(MAY[locale]);
    await page.goto(`${locale}/sz-ai-2024/m02/`);
    await expect(page.locator("svg.chart")).not.toContainText(
      MAY[locale].slice(0, 3),
    );
  });

async function copied(page: Page, locale: Locale): Promise<string> {
  const button = page.locator("[data-take=text]");
  await button.click();
  await expect(button).toHaveText(UI[locale].measure.copied);
  return clipboard(page);
}

async function saved(page: Page): Promise<string> {
  const file = page.waitForEvent("download");
  await page.locator("[data-take=csv]").click();
  return readFile(await (await file).path(), "utf8");
}

/** Lines end anywhere. */
function flat(text: string): string {
  return text.replace(/\s+/g, " ");
}
