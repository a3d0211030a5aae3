import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import ui from "../../content/ui/en.json" with { type: "json" };
import {
  faults,
  type Page,
  readPages,
  tagged,
  textOf,
  textRuns,
  type TextRun,
} from "./built-site.ts";
import { content } from "./site-content.ts";

const pages = readPages();
const HAN = /\p{Script=Han}/u;
/** Chinese in Latin letters: pinyin. */
const PINYIN = "zh-Latn";
/** Two words in a row that are no name or abbreviation: prose. */
const ENGLISH_PROSE = /\b[a-z]{2,},? [a-z]{2,}\b/;

describe("every text is marked as the language it is in", () => {
  it("knows texts of both languages", () => {
    const runs = pages.flatMap(textRuns);
    expect(runs.filter(({ text }) => HAN.test(text)).length).toBeGreaterThan(
      1000,
    );
    expect(
      runs.filter(({ text }) => ENGLISH_PROSE.test(text)).length,
    ).toBeGreaterThan(1000);
  });

  it("Chinese as Chinese, wherever it stands", () => {
    const unmarked = faults(pages, (page) =>
      textRuns(page)
        .filter(({ text, lang }) => HAN.test(text) && lang !== "zh-CN")
        .map(({ text, attribute }) => `${attribute} ${text.slice(0, 60)}`),
    );
    expect(unmarked).toEqual([]);
  });

  it("English as English, wherever it stands", () => {
    const unmarked = faults(pages, (page) =>
      textRuns(page)
        .filter(({ lang }) => lang !== "en" && !lang.startsWith(PINYIN))
        .filter(({ text }) => ENGLISH_PROSE.test(text))
        .filter((run) => page.locale || !isOfBoth(page, run))
        .map(({ text, attribute }) => `${attribute} ${text.slice(0, 60)}`),
    );
    expect(unmarked).toEqual([]);
  });

  it("marks nothing as Chinese that has no Chinese in it", () => {
    const empty = faults(pages, (page) =>
      page.elements
        .filter((element) => element.tagName !== "html")
        .filter((element) => attributeOf(element, "lang") === "zh-CN")
        .map(textOf)
        .filter((text) => !HAN.test(text)),
    );
    expect(empty).toEqual([]);
  });

  it("says no language but the two, and pinyin", () => {
    const other = faults(pages, (page) =>
      page.elements
        .flatMap((element) => [
          attributeOf(element, "lang"),
          attributeOf(element, "hreflang"),
        ])
        .filter((lang) => lang !== undefined)
        .filter((lang) => !["zh-CN", PINYIN, "en", "x-default"].includes(lang)),
    );
    expect(other).toEqual([]);
  });

  it("holds no Chinese in the structured data of an English page", () => {
    const mixed = faults(
      pages.filter(({ locale }) => locale === "en"),
      (page) =>
        tagged(page, "script")
          .filter(
            (script) => attributeOf(script, "type") === "application/ld+json",
          )
          .map(textOf)
          .filter((text) => HAN.test(text)),
    );
    expect(mixed).toEqual([]);
  });
});

/** The title and description of the bilingual pages, which have no `lang`. */
function isOfBoth(page: Page, { text, attribute }: TextRun): boolean {
  return (
    attribute === "content" || tagged(page, "title").map(textOf).includes(text)
  );
}

describe("every English page", () => {
  it("says that the site is unofficial and the Chinese text is to be relied on", () => {
    const notice = ui.site.unofficial;
    expect(notice).toMatch(/Unofficial.*rely on the Chinese/);
    const silent = faults(
      pages.filter(({ locale, kind }) => locale === "en" || kind === "door"),
      (page) =>
        textRuns(page).some(({ text }) => text === notice) ? [] : ["silent"],
    );
    expect(silent).toEqual([]);
  });
});

describe("every Chinese page", () => {
  it("says so too", () => {
    const silent = faults(
      pages.filter(({ locale }) => locale === "zh"),
      (page) =>
        textRuns(page).some(({ text }) => /非官方.*以.*原文为准/.test(text))
          ? []
          : ["silent"],
    );
    expect(silent).toEqual([]);
  });

  it("sets the official text with full-width marks", () => {
    const sentences = content.policies.flatMap(({ measures }) =>
      measures.flatMap((measure) => measure.sentences),
    );
    expect(sentences.some(({ zh }) => /[,;:()]/.test(zh))).toBe(true);
    const halfWidth = faults(
      pages.filter(({ kind }) => kind === "measure"),
      (page) =>
        textRuns(page)
          .filter(({ lang, attribute }) => lang === "zh-CN" && attribute === "")
          .flatMap(
            ({ text }) =>
              text.match(/\p{Script=Han}[,;:()]|[,;:()]\p{Script=Han}/gu) ?? [],
          ),
    );
    expect(halfWidth).toEqual([]);
  });
});
