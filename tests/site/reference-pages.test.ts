import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { policySentences } from "../../src/domain/text/policy-text.ts";
import { lastDays } from "../../src/domain/term/term.ts";
import { findOccurrences } from "../../src/domain/glossary/term-occurrences.ts";
import { supportSums } from "../../src/domain/figure/support-sums.ts";
import { textOf as textOfRuns } from "../../src/domain/text/run.ts";
import { figureLines } from "../../src/i18n/amount-lines.ts";
import { awardRuns } from "../../src/i18n/award-words.ts";
import { capitalize } from "../../src/i18n/capitalize.ts";
import { formatDate } from "../../src/i18n/format-date.ts";
import { sentencePath } from "../../src/i18n/sentence-path.ts";
import {
  createTemplates,
  createTranslator,
} from "../../src/i18n/translator.ts";
import { typesetChinese } from "../../src/i18n/typeset-chinese.ts";
import { below, byId, type Element, type Page } from "./built-site.ts";
import { readPages, tagged, textOf } from "./built-site.ts";
import { content } from "./site-content.ts";
import { placeOf } from "./site-links.ts";

const { policies, shared } = content;
const { base } = placeOf(readPages());
const pages = new Map(readPages().map((page) => [page.address, page]));
const found = findOccurrences(policies, shared);

function pageAt(address: string): Page {
  const page = pages.get(address);
  if (!page) throw new Error(`There is no page ${address}`);
  return page;
}

function within(page: Page, id: string): Element {
  const element = byId(page, id);
  if (!element) throw new Error(`${page.address} has no ${id}`);
  return element;
}

function unspaced(text: string): string {
  return text.replace(/\s/g, "");
}

/** Where it leads, from the folder of the site. */
function linksIn(element: Element): readonly string[] {
  return below(element)
    .flatMap((each) => attributeOf(each, "href") ?? [])
    .map((href) =>
      href.startsWith(`${base}/`) ? href.slice(base.length) : href,
    );
}

describe.each(LOCALES)("the reference pages in %s", (locale) => {
  const words = createTemplates(locale);

  it("list under each office the measures it answers for, and no other", () => {
    const page = pageAt(`/${locale}/departments/`);
    for (const { id } of shared.departments) {
      const office = within(page, id);
      const listed = below(office)
        .filter(({ tagName }) => tagName === "tr")
        .flatMap((row) => linksIn(row)[0] ?? []);
      const named = policies.flatMap((policy) =>
        policy.measures
          .filter(({ departments }) => departments.includes(id))
          .map((measure) => `/${locale}/${policy.id}/${measure.id}/`),
      );
      expect(listed).toEqual(named);
    }
  });

  it("give each office's name, and each measure's ceiling with its hedge", () => {
    const page = pageAt(`/${locale}/departments/`);
    for (const { id, zh, en, fullName, pinyin } of shared.departments) {
      const said = textOf(within(page, id));
      const english = locale === "en" ? capitalize(en) : en;
      for (const name of [typesetChinese(zh), english, pinyin])
        expect(said).toContain(name);
      if (fullName !== zh) expect(said).toContain(fullName);
      for (const { measures } of policies)
        for (const measure of measures)
          if (measure.departments.includes(id))
            for (const { text } of awardRuns(measure, locale, words))
              expect(said).toContain(text);
      expect(said).toContain(capitalize(en));
    }
  });

  it("name the support that each sum is for, and call no exact one a limit", () => {
    const page = pageAt(`/${locale}/departments/`);
    const t = createTranslator(locale);
    const templates = createTemplates(locale);
    for (const { measures } of policies)
      for (const measure of measures)
        for (const office of measure.departments) {
          const said = textOf(within(page, office));
          const [top] = supportSums([measure]);
          if (!top) {
            expect(said).toContain(t("offices.no-sum"));
            for (const line of figureLines(measure, locale, templates))
              expect(said).toContain(textOfRuns(line));
            continue;
          }
          const sum = awardRuns(measure, locale, templates);
          const exact = top.sums[0]?.figure.bound === "exact";
          const words = [top.benefit.name[locale], textOfRuns(sum)];
          const count = top.sums.length;
          const whole = [
            ...words,
            exact ? t("figures.exact", { count }) : "",
          ].join("");
          expect(unspaced(said)).toContain(unspaced(whole));
        }
  });

  it("give no address, telephone number or site of an office", () => {
    const page = pageAt(`/${locale}/departments/`);
    const links = tagged(page, "a").map((a) => attributeOf(a, "href") ?? "");
    expect(
      links.filter((href) => /^(?:mailto|tel|https?):/.test(href)),
    ).toEqual([]);
    expect(textOf(tagged(page, "main")[0] as Element)).not.toMatch(/\d{7,}|@/);
  });

  it("explain every term under its own anchor", () => {
    const page = pageAt(`/${locale}/glossary/`);
    for (const term of shared.glossary) {
      const said = textOf(within(page, term.id));
      for (const words of [term.zh, term.en, term.pinyin])
        expect(said).toContain(words);
      expect(said).toContain(term.definition[locale]);
      expect(said).toContain(term.why[locale]);
    }
  });

  it("list on a term's page all sentences it stands in", () => {
    for (const { id } of shared.glossary) {
      const page = pageAt(`/${locale}/glossary/${id}/`);
      const list = page.elements.find(
        (element) => attributeOf(element, "class") === "concordance",
      );
      const sentences = found.get(id) ?? [];
      expect(list ? linksIn(list) : []).toEqual(
        sentences.map(
          ({ policy, sentence }) =>
            `/${locale}/${sentencePath(policy, sentence.id)}`,
        ),
      );
      const marks = tagged(page, "mark").map(textOf);
      const places = sentences.flatMap((each) => each.places);
      expect(marks).toHaveLength(places.length);
    }
  });

  it("show the term both ways of counting", () => {
    for (const { id, term } of policies) {
      const said = textOf(
        tagged(pageAt(`/${locale}/${id}/sup/`), "main")[0] as Element,
      );
      const last = lastDays(term);
      for (const day of last ? [last.earliest, last.latest] : [])
        expect(said).toContain(formatDate(day, locale));
    }
  });

  it("quote the rules of the closing provisions from their sentences", () => {
    for (const { id, supplementary } of policies) {
      const page = pageAt(`/${locale}/${id}/sup/`);
      const quotes = tagged(page, "q").map(textOf);
      for (const { quote } of supplementary.rules)
        expect(quotes).toContain(typesetChinese(quote.zh));
    }
  });

  it("give the source's hash and every editor's note", () => {
    const page = pageAt(`/${locale}/about/`);
    const said = textOf(tagged(page, "main")[0] as Element);
    for (const policy of policies) {
      expect(said).toContain(policy.source.sha256);
      expect(said).toContain(policy.source.note[locale]);
      for (const { notes } of policySentences(policy))
        for (const { quote, note } of notes) {
          expect(said).toContain(typesetChinese(quote.zh));
          expect(said).toContain(note[locale]);
        }
    }
  });
});
