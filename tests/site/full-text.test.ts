import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { policySentences } from "../../src/domain/text/policy-text.ts";
import { FORCES } from "../../src/domain/policy/sentence.ts";
import { receivedChinese } from "../i18n/received-chinese.ts";
import { below, type Element, type Page, readPages } from "./built-site.ts";
import { ROOT, tagged, textOf } from "./built-site.ts";
import { content } from "./site-content.ts";

const pages = new Map(readPages().map((page) => [page.address, page]));
const texts = content.policies.flatMap((policy) =>
  LOCALES.map((locale) => {
    const address = `/${locale}/${policy.id}/text/`;
    return { policy, locale, address, page: pageAt(address) };
  }),
);

function pageAt(address: string): Page {
  const page = pages.get(address);
  if (!page) throw new Error(`There is no page ${address}`);
  return page;
}

/** The sentences as they stand on the page, from top to bottom. */
function pairsOf(page: Page): readonly Element[] {
  return page.elements.filter((element) => hasClass(element, "pair"));
}

function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, "class") ?? "").split(" ").includes(name);
}

/** One language of a pair: its own line, not a quote in a note or a label. */
function lineOf(pair: Element, lang: string): string {
  const heading = below(pair).find((element) => hasClass(element, "both"));
  const lines = below(pair).filter(
    (element) =>
      element.parentNode === (heading ?? pair) &&
      ["p", "span"].includes(element.tagName) &&
      attributeOf(element, "lang") === lang,
  );
  expect(lines).toHaveLength(1);
  return lines.map(textOf).join("");
}

describe.each(texts)("the full text at $address", ({ policy, page }) => {
  const sentences = policySentences(policy);

  it("is the source, once its punctuation is set back", () => {
    const file = join(ROOT, "content/policies", policy.id, "source.zh.txt");
    const source = readFileSync(file, "utf8").replaceAll("\n", "");
    const shown = pairsOf(page).map((pair) => lineOf(pair, "zh-CN"));
    expect(shown.join("")).not.toContain(",");
    expect(receivedChinese(shown.join(""))).toBe(source);
  });

  it("has each sentence under its own id, with its English", () => {
    const shown = pairsOf(page).map((pair) => ({
      id: attributeOf(pair, "id"),
      en: lineOf(pair, "en"),
    }));
    expect(shown).toEqual(sentences.map(({ id, en }) => ({ id, en })));
  });

  it("leads from each figure of a measure to the sentence explained", () => {
    const links = tagged(page, "a")
      .filter((element) => hasClass(element, "fig"))
      .map((element) => attributeOf(element, "href") ?? "");
    for (const { id, sentences: own } of policy.measures)
      for (const { figures, id: sentence } of own)
        if (figures.length > 0)
          expect(
            links.filter((href) => href.endsWith(`/${id}/#${sentence}`)).length,
          ).toBeGreaterThanOrEqual(2);
  });

  it("can show each force of its sentences alone, without script", () => {
    const styles = tagged(page, "style").map(textOf).join("");
    for (const force of FORCES)
      expect(styles).toMatch(new RegExp(`data-force="?${force}"?\\]`));
    const used = new Set(sentences.flatMap(({ force }) => force?.value ?? []));
    const radios = tagged(page, "input")
      .filter((input) => attributeOf(input, "name") === "force")
      .map((input) => attributeOf(input, "value"));
    expect(radios).toEqual(["", ...FORCES.filter((force) => used.has(force))]);
  });
});
