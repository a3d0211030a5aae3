import type { Page } from "@playwright/test";

import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";
import { typeset } from "../../src/i18n/typeset-chinese.ts";
import { policy, sentences, shared } from "../content/real-content.ts";
import { reachTools } from "./late-scripts.ts";
import { type PrintedFile, readPdf, withoutBlanks } from "./pdf-words.ts";
import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

const RELEASE = shared.releases[0]?.version ?? "";
const SAID = {
  zh: {
    unofficial: "非官方网站",
    release: `版本${RELEASE}`,
  },
  en: {
    unofficial: "Unofficial site",
    release: `Release ${RELEASE}`,
  },
} as const;

const { zh, en } = policy.name.short;
const NAMES = [withoutBlanks(zh), withoutBlanks(en)];

/** The page as its reader prints it, and as others find its words. */
async function printed(page: Page): Promise<PrintedFile> {
  return readPdf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
}

/** What of these sentences the print does not have whole, in its languages. */
function missing(
  { words }: PrintedFile,
  ids: RegExp,
  locales: readonly Locale[] = LOCALES,
): readonly string[] {
  // The head of the page is set last on the first sheet, maybe within a
  // sentence that goes on overleaf.
  const text = NAMES.reduce((rest, name) => rest.replaceAll(name, ""), words);
  return sentences
    .filter(({ id }) => ids.test(id))
    .flatMap((sentence) =>
      locales
        .filter((each) => {
          const own = withoutBlanks(typeset(sentence[each], each));
          return !words.includes(own) && !text.includes(own);
        })
        .map((each) => `${sentence.id} ${each}`),
    );
}

/** The words of the buttons on the page. */
async function clicked(page: Page): Promise<readonly string[]> {
  const words = await page.locator("button:visible").allInnerTexts();
  return words.map((each) => each.trim()).filter((each) => each.length > 1);
}

/** Holds a print to what stands at the foot of every one. */
function expectSource(
  file: PrintedFile,
  locale: Locale,
  address: string,
): void {
  const { unofficial, release } = SAID[locale];
  expect(file.words).toContain(withoutBlanks(unofficial));
  expect(file.words).toContain(withoutBlanks(release));
  expect(file.words).toContain(withoutBlanks(address));
  expect(file.beyond).toEqual([]);
}

for (const locale of LOCALES) {
  test(`${locale}: a printed measure has all of its words and no tool`, async ({
    page,
  }) => {
    for (const measure of ["m02", "m09", "m12"]) {
      await page.goto(`${locale}/sz-ai-2024/${measure}/`);
      await reachTools(page);
      const tools = await clicked(page);
      expect(tools.length).toBeGreaterThan(0);
      const file = await printed(page);
      // The page in Chinese is in Chinese alone, until one asks for both.
      const own = locale === "zh" ? ["zh" as const] : LOCALES;
      expect(missing(file, new RegExp(`^${measure}-`), own)).toEqual([]);
      expectSource(file, locale, page.url());
      expect(tools.filter((each) => file.pieces.includes(each))).toEqual([]);
    }
  });

  test(`${locale}: what is folded on a measure's page is open in print`, async ({
    page,
  }) => {
    await page.goto(`${locale}/sz-ai-2024/m02/`);
    await reachTools(page);
    const folded = page.locator("main details.fold:not([open])");
    expect(await folded.count()).toBeGreaterThan(1);
    const asked = await folded.locator("dt").allTextContents();
    expect(asked.length).toBeGreaterThan(1);
    const { words } = await printed(page);
    const gone = asked.filter((each) => !words.includes(withoutBlanks(each)));
    expect(gone).toEqual([]);
  });

  test(`${locale}: the printed full text has every sentence`, async ({
    page,
  }) => {
    await page.goto(`${locale}/sz-ai-2024/text/`);
    await reachTools(page);
    const tools = await clicked(page);
    const file = await printed(page);
    expect(missing(file, /./)).toEqual([]);
    expectSource(file, locale, page.url());
    expect(tools.filter((each) => file.pieces.includes(each))).toEqual([]);
  });

  test(`${locale}: a printed calculation has its steps, its hedge and its address`, async ({
    page,
  }) => {
    const asked = "?benefit=m02-training&amount=24000000";
    await open(page, PLANNER[locale] + asked);
    await expect(page.locator("#result")).toHaveAttribute("data-fen");
    await reachTools(page);
    const result = await page.locator("#result").innerText();
    const steps = await page.locator(".steps li:visible").allInnerTexts();
    expect(steps.length).toBeGreaterThan(0);
    const tools = await clicked(page);
    const file = await printed(page);
    // A step ends with the words of its source, in marks that a style sets.
    for (const part of [result, ...steps.map((step) => step.split(/[.。]/, 1))])
      expect(file.words).toContain(withoutBlanks(String(part)));
    expect(withoutBlanks(result)).toMatch(/^(?:最高|upto)/);
    expect(missing(file, /^m02-s2$/, [locale])).toEqual([]);
    expectSource(file, locale, page.url());
    expect(tools.filter((each) => file.pieces.includes(each))).toEqual([]);
  });

  test(`${locale}: a question beside a calculator is printed once it is opened`, async ({
    page,
  }) => {
    await open(page, `${PLANNER[locale]}?benefit=m02-training&amount=24000000`);
    await expect(page.locator("#result")).toHaveAttribute("data-fen");
    await reachTools(page);
    const asides = page.locator("[data-aside]:visible");
    const titles = await asides.locator("summary").allInnerTexts();
    expect(titles.length).toBeGreaterThan(2);
    const formula = await page
      .locator("[data-part=formula] summary:visible")
      .innerText();
    const { words } = await printed(page);
    const shown = [...titles, formula].filter((each) =>
      words.includes(withoutBlanks(each)),
    );
    expect(shown).toEqual([]);
    await asides.first().locator("summary").click();
    await page.getByText(formula).filter({ visible: true }).click();
    const opened = await printed(page);
    for (const each of [titles[0] ?? "", formula])
      expect(opened.words).toContain(withoutBlanks(each));
  });

  test(`${locale}: a printed frame has its sentence, its source and no link`, async ({
    page,
  }) => {
    await page.goto(`embed/${locale}/sz-ai-2024/m02-s2/`);
    const on = await page.locator(".on").innerText();
    const file = await printed(page);
    expect(missing(file, /^m02-s2$/)).toEqual([]);
    expectSource(file, locale, `${locale}/sz-ai-2024/m02/#m02-s2`);
    for (const each of on.split("\n")) expect(file.pieces).not.toContain(each);
  });
}
