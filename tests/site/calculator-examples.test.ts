import { describe, expect, it } from "vitest";

import type { Benefit } from "../../src/domain/benefit/benefit.ts";
import type { Locale } from "../../src/domain/text/languages.ts";
import type { LocalText } from "../../src/domain/text/local-text.ts";
import { textOf as textOfRuns } from "../../src/domain/text/run.ts";
import { figureLines } from "../../src/i18n/amount-lines.ts";
import { exampleRows } from "../../src/i18n/example-rows.ts";
import { benefitFields } from "../../src/i18n/form-fields.ts";
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

    it("say what each sum that is given is of, as the form asks for it", () => {
      const tables = tagged(page, "table").slice(0, -1);
      const t = createTranslator(locale);
      const say = (text: LocalText) => text[locale];
      expect(tables.map(headOf)).toEqual(
        counted.map((benefit) => {
          const [asked] = benefitFields(benefit, { t, say });
          return asked?.label ?? t("calculator.example-given");
        }),
      );
      expect(tables.map(headOf)).toContain(WORKED_FROM[locale]);
    });

    it("says of every support without an amount that there is none, and what a figure beside it is of", () => {
      const help = policy.measures.flatMap(({ benefits, keyFigures }) =>
        benefits
          .filter(({ kind }) => kind === "in-kind")
          .map((benefit) => ({
            name: benefit.name,
            of: { benefits: [benefit], keyFigures },
          })),
      );
      const t = createTranslator(locale);
      const words = createTemplates(locale);
      const last = tagged(page, "table").map(rowsOf).at(-1) ?? [];
      expect(last).toHaveLength(help.length);
      for (const [at, { name, of }] of help.entries()) {
        const [asked = "", said] = last[at] ?? [];
        expect(asked.startsWith(name[locale])).toBe(true);
        expect(asked).not.toContain("RMB");
        const lines = figureLines(of, locale, words).map(textOfRuns);
        const whole = [t("planner.no-sum"), ...lines];
        expect(said?.split(/\s*\n\s*/).join("")).toBe(whole.join(""));
      }
    });
  },
);

/** The object of the sums that one table gives. */
const WORKED_FROM: Readonly<Record<Locale, string>> = {
  zh: "服务合同金额",
  en: "Service contract amount",
};

function headOf(table: Element): string {
  const [head] = below(table).filter(({ tagName }) => tagName === "th");
  return head ? textOf(head).trim() : "";
}

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
  const say = (text: LocalText) => text[locale];
  return exampleRows({ locale, t, say, words }, benefit).map(
    ({ given, result }) => [given, result],
  );
}
