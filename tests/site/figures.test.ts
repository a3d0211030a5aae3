import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import type { Figure } from "../../src/domain/figure/figure.ts";
import type { Locale } from "../../src/domain/text/languages.ts";
import { topAward } from "../../src/domain/figure/top-award.ts";
import { figureValue } from "../../src/i18n/figure-value.ts";
import { below, byId, type Element, readPages, textOf } from "./built-site.ts";
import { HEDGES } from "./figure-hedges.ts";
import { content, measurePages } from "./site-content.ts";

const pages = measurePages();
const LANG = { zh: "zh-CN", en: "en" } as const;

/** What is in a list after one hedge shares it; a new clause ends it. */
const CLAUSE_ENDS = { zh: /[，。；]/, en: /;|\. |, (?=[a-z])/ } as const;

describe("every figure of a measure", () => {
  it("exists", () => {
    const figures = pages.flatMap(({ measure }) =>
      measure.sentences.flatMap((sentence) => sentence.figures),
    );
    expect(figures.length).toBeGreaterThan(60);
  });

  for (const locale of ["zh", "en"] as const)
    it(`stands in its sentence, in ${locale}, marked and with its hedge`, () => {
      const wrong = pages.flatMap(({ measure, page }) =>
        measure.sentences.flatMap(({ id, figures }) => {
          const pair = byId(page, id);
          const text = pair && below(pair).find((one) => isText(one, locale));
          if (!text) return [`${page.address}#${id} has no text`];
          return figures
            .filter((figure) => !isStated(figure, text, locale))
            .map((figure) => `${page.address} ${figure.id}`);
        }),
      );
      expect(wrong).toEqual([]);
    });
});

describe("the list of measures", () => {
  it("hedges every top award that the text hedges, and no other", () => {
    const homes = readPages().filter(({ address }) =>
      content.policies.some(({ id }) => address.endsWith(`/${id}/`)),
    );
    const wrong = homes.flatMap((home) =>
      content.policies
        .filter(({ id }) => home.address.endsWith(`/${id}/`))
        .flatMap(({ id, measures }) =>
          measures.filter((measure) => {
            const to = `/${id}/${measure.id}/`;
            const row = home.elements.find((item) => isRowOf(item, to));
            const award = topAward(measure);
            if (!row || !home.locale) return true;
            return award && !isHedged(award, textOf(row), home.locale);
          }),
        )
        .map(({ id }) => `${home.address} ${id}`),
    );
    expect(homes).toHaveLength(2 * content.policies.length);
    expect(wrong).toEqual([]);
  });
});

function isRowOf(item: Element, to: string): boolean {
  if (item.tagName !== "li") return false;
  return below(item).some((link) => attributeOf(link, "href")?.endsWith(to));
}

function isText(element: Element, locale: Locale): boolean {
  return (
    element.tagName === "p" && attributeOf(element, "lang") === LANG[locale]
  );
}

/** Whether a sentence bears a figure as a mark with the hedge before it. */
function isStated(figure: Figure, text: Element, locale: Locale): boolean {
  const value = figureValue(figure, locale);
  const whole = textOf(text);
  return below(text)
    .filter(({ tagName }) => tagName === "mark")
    .map(textOf)
    .filter((mark) => plain(mark).includes(plain(value)))
    .some((mark) => {
      const before = whole.slice(0, whole.indexOf(mark) + mark.length);
      const clause = before.split(CLAUSE_ENDS[locale]).at(-1) ?? "";
      const hedged = HEDGES[figure.bound][locale].test(mark + clause);
      return hedged && (figure.bound !== "exact" || !isAnyHedge(mark, locale));
    });
}

function isHedged(figure: Figure, text: string, locale: Locale): boolean {
  const value = figureValue(figure, locale);
  const [before, after] = text.split(value);
  if (after === undefined) return false;
  return figure.bound === "exact"
    ? !isAnyHedge((before ?? "").slice(-12), locale)
    : HEDGES[figure.bound][locale].test((before ?? "").slice(-14));
}

function isAnyHedge(text: string, locale: Locale): boolean {
  return (
    HEDGES["at-most"][locale].test(text) ||
    HEDGES["at-least"][locale].test(text)
  );
}

/** A number printed in words or with separators is the same value. */
function plain(text: string): string {
  return text.replace(/[\s,]/g, "").toLowerCase();
}
