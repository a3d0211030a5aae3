import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import type { Benefit, ExampleInputs } from "../../src/domain/benefit.ts";
import type { Locale } from "../../src/domain/local-text.ts";
import { exampleGiven, exampleResult } from "../../src/i18n/example-words.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { below, type Element, tagged, textOf } from "./built-site.ts";
import { content, plannerPages } from "./site-content.ts";

describe.each(plannerPages())(
  "the worked examples of $page.address",
  ({ policy, locale, page, counted }) => {
    it("are those that run as tests: every one, no other", () => {
      const tables = tagged(page, "table").map(rowsOf);
      expect(tables.slice(0, -1).map((rows) => rows.flatMap(splitRow))).toEqual(
        counted.map((benefit) => printedExamples(benefit, locale)),
      );
    });

    it("leads from an example of other money or support to the rule it is about", () => {
      const about = counted.flatMap(({ examples }) =>
        examples.filter(({ given }) => given.outside ?? given.sameKind),
      );
      expect(about.length).toBeGreaterThan(30);
      const rows = tagged(page, "table")
        .slice(0, -1)
        .flatMap(below)
        .filter(({ tagName }) => tagName === "tr")
        .map(below);
      for (const { given } of about) {
        const said = projectWords(given, locale);
        const links = rows
          .filter((row) => row.some((cell) => textOf(cell).includes(said)))
          .map((row) => row.filter(({ tagName }) => tagName === "a"))
          .map(([link]) => link && attributeOf(link, "href"));
        const rule = given.outside
          ? "cumulative-at-most-audited"
          : "no-duplicate-same-kind";
        const { sentence } =
          policy.supplementary.rules.find(({ id }) => id === rule) ?? {};
        expect(links.length).toBeGreaterThan(0);
        for (const link of links)
          expect(link).toMatch(new RegExp(`/${locale}/.+/sup/#${sentence}$`));
      }
    });

    it("says of every support without an amount that there is none, whatever is entered", () => {
      const help = policy.measures.flatMap(({ benefits }) =>
        benefits.filter(({ kind }) => kind === "in-kind"),
      );
      const last = tagged(page, "table").map(rowsOf).at(-1) ?? [];
      expect(last).toHaveLength(help.length);
      for (const [at, benefit] of help.entries()) {
        const [asked = "", said] = last[at] ?? [];
        expect(asked.startsWith(benefit.name[locale])).toBe(true);
        for (const [given = "", result] of printedExamples(benefit, locale)) {
          expect(asked).toContain(given);
          expect(said).toBe(result);
        }
      }
    });
  },
);

/** The texts of a table's rows below its heading. */
function rowsOf(table: Element): readonly (readonly string[])[] {
  return below(table)
    .filter(({ tagName }) => tagName === "tbody")
    .flatMap((body) => below(body).filter(({ tagName }) => tagName === "tr"))
    .map((row) =>
      below(row)
        .filter(({ tagName }) => tagName === "td")
        .map((cell) => textOf(cell).trim()),
    );
}

/** Cases that come to the same are one row; what stands behind it are links. */
function splitRow([given = "", result = ""]: readonly string[]) {
  const own = result.replace(
    / (?:Supplementary provisions |附则第?)\d+句?$/,
    "",
  );
  return given.split(/; |；/).map((one) => [one, own]);
}

function printedExamples(benefit: Benefit, locale: Locale) {
  const t = createTranslator(locale);
  return benefit.examples.map(({ given, result }) => [
    exampleGiven(benefit, given, locale, t),
    exampleResult(result, locale, t),
  ]);
}

/** What a row says of a project's other money or support. */
function projectWords(given: ExampleInputs, locale: Locale): string {
  const { outside, audited, prior, sameKind } = given;
  const project = Object.fromEntries(
    Object.entries({ outside, audited, prior, sameKind }).filter(
      ([, said]) => said !== undefined,
    ),
  );
  const [any] = content.policies.flatMap(({ measures }) =>
    measures.flatMap(({ benefits }) => benefits),
  );
  if (!any) throw new Error("There is no benefit");
  return exampleGiven(any, project, locale, createTranslator(locale));
}
