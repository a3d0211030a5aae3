import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import type { Figure } from "../../src/domain/figure/figure.ts";
import {
  figuresBySupport,
  poolFigures,
} from "../../src/domain/figure/figures-by-support.ts";
import type { Locale } from "../../src/domain/text/languages.ts";
import { figureValue } from "../../src/i18n/figure-value.ts";
import { typesetChinese } from "../../src/i18n/typeset-chinese.ts";
import { below, type Element, textOf } from "./built-site.ts";
import { DISCRETION, HEDGES } from "./figure-hedges.ts";
import { measurePages } from "./site-content.ts";

const pages = measurePages();

describe("every key figure", () => {
  it("stands with its support, with its hedge, its value and the words that bear it, linked to them", () => {
    const wrong = pages.flatMap(({ measure, page, locale }) => {
      const cards = page.elements.filter((one) =>
        classesOf(one).includes("support"),
      );
      const shown = figuresBySupport(measure);
      if (cards.length !== shown.length)
        return [`${page.address} has ${cards.length} supports`];
      return shown.flatMap(({ support, figures }, at) => {
        const card = cards[at];
        const parts = card ? below(card) : [];
        const items = parts.filter(({ tagName }) => tagName === "li");
        const name = parts.find(({ tagName }) => tagName === "h3");
        const isNamed =
          !support || (name && textOf(name).includes(support.name[locale]));
        return [
          ...(isNamed && items.length === figures.length
            ? []
            : [`${page.address} ${support?.id ?? ""}`]),
          ...figures
            .filter((figure, index) => {
              const item = items[index];
              return !card || !item || !isKeyFigure(figure, item, card, locale);
            })
            .map((figure) => `${page.address} ${figure.id}`),
        ];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("that is a yearly total is a note below them, with its hedge, its words and its sentence", () => {
    const notes = pages.flatMap(({ measure, page, locale }) => {
      const section = page.elements.find((one) =>
        classesOf(one).includes("key-figures"),
      );
      const inside = section ? below(section) : [];
      return poolFigures(measure).map((pool) =>
        inside.some(
          (note) =>
            note.tagName === "p" &&
            textOf(note).includes(figureValue(pool, locale)) &&
            HEDGES[pool.bound][locale].test(textOf(note)) &&
            textOf(note).includes(typesetChinese(pool.quote.zh)) &&
            linksTo(note, pool.sentence),
        ),
      );
    });
    expect(notes.length).toBeGreaterThan(0);
    expect(notes).not.toContain(false);
  });

  it("is in one of the two", () => {
    for (const { measure } of pages)
      expect(
        new Set([
          ...poolFigures(measure),
          ...figuresBySupport(measure).flatMap(({ figures }) => figures),
        ]),
      ).toEqual(new Set(measure.keyFigures));
  });
});

function isKeyFigure(
  figure: Figure,
  item: Element,
  card: Element,
  locale: Locale,
): boolean {
  const part = (name: string) =>
    below(item)
      .filter((element) => classesOf(element).includes(name))
      .map(textOf)
      .join("");
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
    linksTo(card, figure.sentence) &&
    textOf(item).includes(typesetChinese(figure.quote.zh))
  );
}

function linksTo(part: Element, sentence: string): boolean {
  return below(part).some(
    (link) => attributeOf(link, "href") === `#${sentence}`,
  );
}

function classesOf(element: Element): readonly string[] {
  return (attributeOf(element, "class") ?? "").split(" ");
}
