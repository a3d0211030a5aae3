import { describe, expect, it } from "vitest";

import type { Benefit } from "../../src/domain/benefit/benefit.ts";
import type { Locale } from "../../src/domain/text/languages.ts";
import { exampleRows } from "../../src/i18n/example-rows.ts";
import {
  createTemplates,
  createTranslator,
} from "../../src/i18n/translator.ts";
import { below, type Element, tagged, textOf } from "./built-site.ts";
import { plannerPages } from "./site-content.ts";

describe.each(plannerPages())(
  "the worked examples of $page.address",
  ({ policy, locale, page, counted }) => {
    it("are those that readers are to see: every one, no other", () => {
      const tables = tagged(page, "table").map(rowsOf);
      expect(tables.slice(0, -1)).toEqual(
        counted.map((benefit) => printedExamples(benefit, locale)),
      );
    });

    it("says of every support without an amount that there is none, and no more", () => {
      const help = policy.measures.flatMap(({ benefits }) =>
        benefits.filter(({ kind }) => kind === "in-kind"),
      );
      const t = createTranslator(locale);
      const last = tagged(page, "table").map(rowsOf).at(-1) ?? [];
      expect(last).toHaveLength(help.length);
      for (const [at, { name }] of help.entries()) {
        const [asked = "", said] = last[at] ?? [];
        expect(asked.startsWith(name[locale])).toBe(true);
        expect(asked).not.toContain("RMB");
        expect(said).toBe(t("calculator.result-no-amount"));
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

function printedExamples(benefit: Benefit, locale: Locale) {
  const t = createTranslator(locale);
  const words = createTemplates(locale);
  return exampleRows({ locale, t, words }, benefit).map(({ given, result }) => [
    given,
    result,
  ]);
}
