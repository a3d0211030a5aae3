import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { typesetChinese } from "../../src/i18n/typeset-chinese.ts";
import {
  below,
  type Element,
  type Page,
  tagged,
  textOf,
} from "./built-site.ts";
import { plannerPages } from "./site-content.ts";

const MOST_BYTES = 30_000;

function withData(page: Page, name: string): readonly Element[] {
  return page.elements.filter((one) => attributeOf(one, name) !== undefined);
}

describe.each(plannerPages())(
  "the page with all calculators, $page.address",
  ({ policy, locale, page, counted }) => {
    it("offers every benefit with an amount, by measure, in the text's order", () => {
      const [select] = tagged(page, "select").map(below);
      const options = select?.filter(({ tagName }) => tagName === "option");
      expect(options?.map((one) => attributeOf(one, "value"))).toEqual(
        counted.map(({ id }) => id),
      );
      const groups =
        select?.filter(({ tagName }) => tagName === "optgroup") ?? [];
      const measures = policy.measures.filter(({ benefits }) =>
        benefits.some((benefit) => counted.includes(benefit)),
      );
      expect(groups).toHaveLength(measures.length);
      for (const [at, group] of groups.entries())
        expect(attributeOf(group, "label")).toContain(
          measures[at]?.name[locale],
        );
    });

    it("has a form for each of them", () => {
      const forms = withData(page, "data-of").filter(
        ({ tagName }) => tagName === "form",
      );
      expect(forms.map((form) => attributeOf(form, "data-of"))).toEqual(
        counted.map(({ id }) => id),
      );
    });

    it("holds, without script, the sentence of every benefit and rule, whole and in both languages", () => {
      const wanted = new Set([
        ...counted.map(({ sentence }) => sentence),
        ...policy.supplementary.rules.map(({ sentence }) => sentence),
      ]);
      const quoted = new Map(
        withData(page, "data-sentence").map((one) => [
          attributeOf(one, "data-sentence"),
          below(one)
            .filter(({ tagName }) => tagName === "p")
            .map(textOf),
        ]),
      );
      expect(new Set(quoted.keys())).toEqual(wanted);
      const all = [...policy.measures, policy.supplementary].flatMap(
        (part) => part.sentences,
      );
      for (const sentence of all.filter(({ id }) => wanted.has(id)))
        expect(new Set(quoted.get(sentence.id))).toEqual(
          new Set([typesetChinese(sentence.zh), sentence.en]),
        );
    });

    it("draws a chart of every share whose rate is stated, at its first example", () => {
      const drawn = counted.filter(
        (benefit) => benefit.kind === "cost-share" && benefit.rate,
      );
      const charts = withData(page, "data-chart");
      expect(charts.map((one) => attributeOf(one, "data-chart"))).toEqual(
        drawn.map(({ id }) => id),
      );
      for (const chart of charts) {
        const marks = below(chart).filter(
          (one) => attributeOf(one, "data-you") !== undefined,
        );
        expect(marks.map((one) => attributeOf(one, "d")?.slice(0, 1))).toEqual([
          "M",
        ]);
      }
    });

    it("lists every benefit with what it comes to, and where it is chosen and explained", () => {
      const rows = page.elements.filter(
        (one) => attributeOf(one, "class") === "support",
      );
      expect(rows).toHaveLength(counted.length);
      for (const [at, row] of rows.entries()) {
        const benefit = counted[at];
        const measure = policy.measures.find(({ benefits }) =>
          benefits.some(({ id }) => id === benefit?.id),
        );
        expect(textOf(row)).toContain(benefit?.name[locale]);
        expect(
          below(row).some(
            (one) =>
              one.tagName === "b" &&
              attributeOf(one, "class") !== "number" &&
              /\d/.test(textOf(one)),
          ),
          benefit?.id,
        ).toBe(true);
        const links = below(row).filter(({ tagName }) => tagName === "a");
        expect(links.map((one) => attributeOf(one, "href"))).toEqual([
          expect.stringMatching(
            new RegExp(`/calculator/\\?benefit=${benefit?.id ?? ""}$`),
          ),
          expect.stringMatching(
            new RegExp(`/${measure?.id ?? ""}/#calculator-title$`),
          ),
        ]);
      }
    });

    it("quotes every rule on receiving support more than once, in order", () => {
      const quotes = page.elements
        .filter((one) => attributeOf(one, "class") === "of-measure")
        .flatMap(below)
        .filter(({ tagName }) => tagName === "q")
        .map(textOf);
      expect(quotes).toEqual(
        policy.supplementary.rules.map(({ quote }) => typesetChinese(quote.zh)),
      );
    });

    it("leads from every quoted sentence to where it is explained", () => {
      for (const quoted of withData(page, "data-sentence")) {
        const id = attributeOf(quoted, "data-sentence") ?? "";
        const links = below(quoted).filter(({ tagName }) => tagName === "a");
        expect(links.map((one) => attributeOf(one, "href"))).toEqual([
          expect.stringMatching(new RegExp(`/${locale}/.+/#${id}$`)),
        ]);
      }
    });

    it("shows no result before a script worked one out", () => {
      const outputs = tagged(page, "output");
      expect(outputs.length).toBeGreaterThanOrEqual(2);
      for (const output of outputs) {
        expect(textOf(output).trim()).toBe("");
        expect(output.attrs.map(({ name }) => name).join()).not.toContain(
          "data-kind",
        );
      }
      expect(
        tagged(page, "output").map((one) => attributeOf(one, "id")),
      ).toEqual(expect.arrayContaining(["result", "plan-result"]));
    });

    it("knows no rate of exchange", () => {
      const fields = tagged(page, "input").filter((one) =>
        /^(?:currency|rate|rate-date)$/.test(attributeOf(one, "name") ?? ""),
      );
      expect(fields).toHaveLength(3);
      for (const field of fields)
        expect(attributeOf(field, "value")).toBe(undefined);
    });

    it("is light enough", () => {
      expect(brotliCompressSync(page.html).length).toBeLessThan(MOST_BYTES);
    });
  },
);
