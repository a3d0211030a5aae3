import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import type { Bound, Figure } from "../../src/domain/figure/figure.ts";
import type { Locale } from "../../src/domain/text/languages.ts";
import { topAward } from "../../src/domain/figure/top-award.ts";
import { figureValue } from "../../src/i18n/figure-value.ts";
import { typesetChinese } from "../../src/i18n/typeset-chinese.ts";
import { below, byId, type Element, readPages, textOf } from "./built-site.ts";
import { content, measurePages } from "./site-content.ts";

const pages = measurePages();
const LANG = { zh: "zh-CN", en: "en" } as const;

/** Words that make a value less than a promise. */
const HEDGES: Readonly<Record<Bound, Readonly<Record<Locale, RegExp>>>> = {
  "at-most": {
    zh: /最高|不超过|最多|提高[^，。；]*至/,
    en: /up to|(?:not|no) more than|not exceed|raised to/i,
  },
  "at-least": {
    zh: /不少于|不低于|至少/,
    en: /at least|(?:not|no) (?:less|fewer) than/i,
  },
  about: { zh: /百亿|大约/, en: /on the scale of|approximately/i },
  between: { zh: /至|—/, en: /to|from|between/i },
  exact: { zh: /(?:)/, en: /(?:)/ },
};

/** Words that leave it to others whether a value is given, and to whom. */
const DISCRETION = {
  may: { zh: /可/, en: /\bmay\b/i },
  "on-merit": { zh: /择优/, en: /on merit/i },
} as const;

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

describe("every key figure", () => {
  it("has its hedge, its value and the words that bear it, linked to them", () => {
    const wrong = pages.flatMap(({ measure, page, locale }) => {
      const items = page.elements
        .filter((element) => attributeOf(element, "class") === "figures")
        .flatMap((list) =>
          below(list).filter(({ tagName }) => tagName === "li"),
        );
      if (items.length !== measure.keyFigures.length)
        return [`${page.address} has ${items.length} key figures`];
      return measure.keyFigures
        .filter((figure, at) => {
          const item = items[at];
          return !item || !isKeyFigure(figure, item, locale);
        })
        .map((figure) => `${page.address} ${figure.id}`);
    });
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

function isKeyFigure(figure: Figure, item: Element, locale: Locale): boolean {
  const part = (name: string) =>
    below(item)
      .filter((element) => classesOf(element).includes(name))
      .map(textOf)
      .join("");
  const [link] = below(item).filter(({ tagName }) => tagName === "a");
  const hedge = part("hedge");
  const discretion = figure.discretion ?? [];
  const isBare = figure.bound === "exact" && discretion.length === 0;
  const rightHedge =
    (hedge === "") === isBare &&
    discretion.every(({ kind }) => DISCRETION[kind][locale].test(hedge)) &&
    (figure.bound === "about" ||
      figure.bound === "between" ||
      HEDGES[figure.bound][locale].test(hedge));
  return (
    rightHedge &&
    part("value") === figureValue(figure, locale) &&
    link !== undefined &&
    attributeOf(link, "href") === `#${figure.sentence}` &&
    textOf(link).includes(typesetChinese(figure.quote.zh))
  );
}

function classesOf(element: Element): readonly string[] {
  return (attributeOf(element, "class") ?? "").split(" ");
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
