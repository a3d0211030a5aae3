import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import type { Figure } from "../../src/domain/figure/figure.ts";
import { findEnglishNumbers } from "../../src/domain/number/english-numbers.ts";
import { quantityKey } from "../../src/domain/number/number-token.ts";
import { findChineseNumbers } from "../../src/domain/number/numerals.ts";
import type { Sentence } from "../../src/domain/policy/sentence.ts";
import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";
import { policySentences } from "../../src/domain/text/policy-text.ts";
import { sentencePath } from "../../src/i18n/sentence-path.ts";
import { unescaped } from "../exports/markdown/unescape.ts";
import { readCsv } from "../exports/read-csv.ts";
import { readXml, type XmlNode } from "../exports/read-xml.ts";
import { below, byId, DIST, readPages, textOf } from "./built-site.ts";
import { quantityOf, type RecordedValue } from "./record-quantity.ts";
import { content } from "./site-content.ts";
import { placeOf } from "./site-links.ts";

const pages = new Map(readPages().map((page) => [page.address, page]));
const { origin, base } = placeOf([...pages.values()]);
const read = (path: string) => readFileSync(join(DIST, path), "utf8");

const FIND = { zh: findChineseNumbers, en: findEnglishNumbers } as const;
const TAGS = { zh: "zh-CN", en: "en" } as const;

/** The values of all numbers in a text, to be compared. */
function valuesIn(text: string, locale: Locale): readonly string[] {
  return FIND[locale](text).map(({ value }) => quantityKey(value));
}

/** The figures whose value a text does not hold. */
function missing(
  { figures }: Pick<Sentence, "figures">,
  text: string,
  locale: Locale,
): readonly string[] {
  const values = valuesIn(text, locale);
  return figures
    .filter(({ value }) => !values.includes(quantityKey(value)))
    .map(({ id }) => `${locale} ${id}: ${text}`);
}

/** The texts of all elements of a document with an id, by it. */
function textsById(node: XmlNode): readonly (readonly [string, string])[] {
  const { eId } = node.attributes;
  const own = eId === undefined ? [] : [[eId, node.text] as const];
  return [...own, ...node.children.flatMap(textsById)];
}

describe.each(content.policies)("every value of $id", (policy) => {
  const stating = policySentences(policy).filter(
    ({ figures }) => figures.length > 0,
  );
  const figures = stating.flatMap((sentence) => sentence.figures);
  const keys = figures.map(({ value }) => quantityKey(value));
  const keysOf = (values: readonly RecordedValue[]) =>
    values.map((value) => {
      const quantity = quantityOf(value);
      return quantity && quantityKey(quantity);
    });

  it("is there to be compared, of each kind and in every measure with one", () => {
    const kinds = new Set(figures.map(({ value }) => value.kind));
    for (const kind of ["money", "rate", "date"] as const)
      expect(kinds).toContain(kind);
  });

  it("is the same in JSON and in CSV", () => {
    const records = JSON.parse(
      read(`data/${policy.id}/figures.json`),
    ) as readonly RecordedValue[];
    const rows = readCsv(read(`data/${policy.id}/figures.csv`));
    const inRows = rows.map(({ kind = "", unit = "", value, min, max }) => ({
      kind,
      unit,
      value,
      min,
      max,
    }));
    expect(keysOf(records)).toEqual(keys);
    expect(keysOf(inRows)).toEqual(keys);
  });

  it.each(LOCALES)("is the same in XML in %s", (locale) => {
    const texts = new Map(
      textsById(readXml(read(`data/${policy.id}/akn.${locale}.xml`))),
    );
    const apart = stating.flatMap((sentence) =>
      missing(sentence, texts.get(sentence.id) ?? "", locale),
    );
    expect(apart).toEqual([]);
  });

  it.each(LOCALES)("is the same on the page of all figures in %s", (locale) => {
    const page = pages.get(`/${locale}/${policy.id}/figures/`);
    const sums = (page?.elements ?? [])
      .filter(({ tagName }) => tagName === "th")
      .flatMap(below)
      .filter((each) => attributeOf(each, "class") === "sum")
      .map(textOf);
    expect(sums).toHaveLength(figures.length);
    expect(apartIn(sums, figures, locale)).toEqual([]);
  });

  it.each(LOCALES)("is the same in the table as Markdown in %s", (locale) => {
    const cells = read(`${locale}/${policy.id}/figures/index.md`)
      .split("\n")
      .flatMap((line) => /^\| \*\*(.*?)\*\* \|/.exec(line)?.[1] ?? [])
      .map(unescaped);
    expect(cells).toHaveLength(figures.length);
    expect(apartIn(cells, figures, locale)).toEqual([]);
  });

  it.each(LOCALES)(
    "is the same in each sentence of the pages in %s",
    (locale) => {
      const apart = stating.flatMap((sentence) => {
        const path = sentencePath(policy, sentence.id);
        const [address = ""] = path.split("#");
        const page = pages.get(`/${locale}/${address}`);
        const place = page && byId(page, sentence.id);
        const shown = place ? [place, ...below(place)] : [];
        const link = `](${origin}${base}/${locale}/${path})  \n`;
        const [, twin = ""] = read(`${locale}/${address}index.md`).split(link);
        const lines = twin.split("\n").map(unescaped);
        return LOCALES.flatMap((language, at) => {
          const said = shown
            .filter(({ tagName }) => tagName === "p")
            .filter((each) => attributeOf(each, "lang") === TAGS[language])
            .map(textOf);
          // The page's own language needs no mark.
          const html = said.length > 0 ? said.join(" ") : shown.map(textOf)[0];
          return [
            ...missing(sentence, html ?? "", language),
            ...missing(sentence, lines[at] ?? "", language),
          ];
        });
      });
      expect(apart).toEqual([]);
    },
  );
});

/** What each of some texts has another value than the figure in its place. */
function apartIn(
  texts: readonly string[],
  figures: readonly Figure[],
  locale: Locale,
): readonly string[] {
  return figures.flatMap((figure, at) =>
    missing({ figures: [figure] }, texts[at] ?? "", locale),
  );
}
