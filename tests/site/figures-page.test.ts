import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { topAward } from "../../src/domain/figure/top-award.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { policySentences } from "../../src/domain/text/policy-text.ts";
import { figureValue } from "../../src/i18n/figure-value.ts";
import { hedgeOf } from "../../src/i18n/figure-words.ts";
import { hedgeWords } from "../../src/i18n/hedge-words.ts";
import { sentencePath } from "../../src/i18n/sentence-path.ts";
import { createTemplates } from "../../src/i18n/translator.ts";
import { typesetChinese } from "../../src/i18n/typeset-chinese.ts";
import { below, type Element, readPages, textOf } from "./built-site.ts";
import { content } from "./site-content.ts";

const pages = readPages();
const places = content.policies.flatMap((policy) =>
  LOCALES.map((locale) => ({ policy, locale })),
);

describe.each(places)(
  "the page of all figures of $policy.id, in $locale",
  ({ policy, locale }) => {
    const address = `/${locale}/${policy.id}/figures/`;
    const page = pages.find((each) => each.address === address);
    const figures = policySentences(policy).flatMap((each) => each.figures);
    const language = { locale, hedges: createTemplates(locale)("hedge") };

    it("has one row for each, in the order of the text", () => {
      const rows = rowsOf("data-figures");
      expect(figures.length).toBeGreaterThan(0);
      expect(rows).toHaveLength(figures.length);
      const wrong = figures.filter((figure, at) => {
        const row = rows[at] as Element;
        const text = textOf(row);
        const says = [
          hedgeWords(hedgeOf(figure), language),
          figureValue(figure, locale),
          figure.label[locale],
          typesetChinese(figure.quote.zh),
          locale === "zh" ? "" : figure.quote[locale],
        ];
        const links = below(row).map((each) => attributeOf(each, "href"));
        const link = `/${locale}/${sentencePath(policy, figure.sentence)}`;
        return (
          !says.every((each) => text.includes(each)) || !links.includes(link)
        );
      });
      expect(wrong.map(({ id }) => id)).toEqual([]);
    });

    it("has the largest sum of each measure on the scale, with its hedge", () => {
      const rows = tableOf("scale");
      const awards = policy.measures.flatMap((each) => topAward(each) ?? []);
      const missing = awards.filter((award) => {
        const value = figureValue(award, locale);
        const hedge = hedgeWords(
          { ...hedgeOf(award), discretion: [] },
          language,
        );
        return !rows.some((row) => {
          const text = textOf(row);
          return text.includes(value) && text.includes(hedge);
        });
      });
      expect(missing.map(({ id }) => id)).toEqual([]);
    });

    it("links each measure from each of those it names", () => {
      const links = tableOf("who").flatMap((row) =>
        below(row).flatMap((each) => attributeOf(each, "href") ?? []),
      );
      const named = policy.measures.flatMap(({ id, recipients }) =>
        recipients.map(() => `/${locale}/${policy.id}/${id}/`),
      );
      expect(links.toSorted()).toEqual(named.toSorted());
    });

    function rowsOf(attribute: string): readonly Element[] {
      const body = page?.elements.find(
        (each) => attributeOf(each, attribute) !== undefined,
      );
      return body ? below(body).filter(isRow) : [];
    }

    function tableOf(name: string): readonly Element[] {
      const table = page?.elements.find(
        (each) =>
          each.tagName === "table" && attributeOf(each, "class") === name,
      );
      return table ? below(table).filter(isRow) : [];
    }
  },
);

function isRow({ tagName }: Element): boolean {
  return tagName === "tr";
}
