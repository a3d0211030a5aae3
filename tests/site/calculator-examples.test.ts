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
import { attributeOf } from "../../src/build/html-elements.ts";
import { below, type Element, tagged, textOf } from "./built-site.ts";
import { measurePages, plannerPages } from "./site-content.ts";

describe.each(
  measurePages().filter(({ measure }) => measure.benefits.some(isCounted)),
)("the worked examples of $page.address", ({ measure, locale, page }) => {
  const counted = measure.benefits.filter(isCounted);
  const tables = tagged(page, "table").filter((table) =>
    attributeOf(table, "class")?.split(" ").includes("examples"),
  );

  it("are those that readers are to see: every one, no other", () => {
    expect(tables.map(rowsOf)).toEqual(
      counted.map((benefit) => printedExamples(benefit, locale)),
    );
  });

  it("say what each sum that is given is of, as the form asks for it", () => {
    const t = createTranslator(locale);
    const say = (text: LocalText) => text[locale];
    expect(tables.map(headOf)).toEqual(
      counted.map((benefit) => {
        const [asked] = benefitFields(benefit, { t, say });
        return asked?.label ?? t("calculator.example-given");
      }),
    );
  });
});

describe.each(plannerPages())(
  "the supports without an amount on $page.address",
  ({ policy, locale, page }) => {
    it("are all named, each with what a figure beside it is of", () => {
      const help = policy.measures.flatMap(({ benefits, keyFigures }) =>
        benefits
          .filter((benefit) => !isCounted(benefit))
          .map((benefit) => ({
            name: benefit.name,
            of: { benefits: [benefit], keyFigures },
          })),
      );
      const words = createTemplates(locale);
      const folds = tagged(page, "details").map((fold) =>
        below(fold).filter(({ tagName }) => tagName === "li"),
      );
      const named = folds.find((items) => items.length === help.length) ?? [];
      expect(named).toHaveLength(help.length);
      for (const [at, { name, of }] of help.entries()) {
        const item = named[at];
        const said = item ? textOf(item).trim() : "";
        expect(said.startsWith(name[locale])).toBe(true);
        const lines = figureLines(of, locale, words).map(textOfRuns);
        for (const line of lines) expect(said).toContain(line);
        const paragraphs = item
          ? below(item).filter(({ tagName }) => tagName === "p")
          : [];
        expect(paragraphs).toHaveLength(lines.length);
      }
    });
  },
);

function isCounted({ kind }: Benefit): boolean {
  return kind !== "in-kind";
}

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
