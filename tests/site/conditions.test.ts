import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import type { Benefit } from "../../src/domain/benefit/benefit.ts";
import type { Locale } from "../../src/domain/text/languages.ts";
import { typeset } from "../../src/i18n/typeset-chinese.ts";
import { below, type Element, type Page, textOf } from "./built-site.ts";
import { measurePages, plannerPages } from "./site-content.ts";

const places = [
  ...measurePages().map(({ measure, ...place }) => ({
    ...place,
    benefits: measure.benefits,
    noted: false,
  })),
  ...plannerPages().map(({ counted, ...place }) => ({
    ...place,
    benefits: counted,
    noted: true,
  })),
].filter(({ benefits }) => benefits.some(({ conditions }) => conditions));

describe.each(places)(
  "what the text asks for, on $page.address",
  ({ locale, page, benefits, noted }) => {
    it("stands with each support, in the words of the text, in its order", () => {
      const asked = benefits
        .filter(({ conditions }) => conditions)
        .map((benefit) => [
          benefit.id,
          (benefit.conditions ?? []).map((condition) =>
            saidOf(condition, locale, noted),
          ),
        ]);
      expect(
        groupsOf(page).map((group) => [
          attributeOf(group, "data-of"),
          labelsOf(group).map(textOf).map(bare),
        ]),
      ).toEqual(asked);
    });

    it("stands before the fields, and is shown with them alone", () => {
      const parts = page.elements.filter(
        (one) =>
          /^(?:fieldset|form)$/.test(one.tagName) &&
          attributeOf(one, "data-of") !== undefined,
      );
      for (const group of groupsOf(page)) {
        const form = parts[parts.indexOf(group) + 1];
        const said = (part: Element | undefined) =>
          ["data-of", "hidden"].map((name) => part && attributeOf(part, name));
        expect(form?.tagName).toBe("form");
        expect(said(form)).toEqual(said(group));
      }
    });

    it("is ticked off in boxes that are no entries: none has a name", () => {
      for (const label of groupsOf(page).flatMap(labelsOf)) {
        const boxes = below(label).filter(({ tagName }) => tagName === "input");
        expect(boxes.map((box) => box.attrs)).toEqual([
          [{ name: "type", value: "checkbox" }],
        ]);
      }
    });
  },
);

it("stands on pages of both kinds", () => {
  expect(new Set(places.map(({ noted }) => noted)).size).toBe(2);
});

function groupsOf(page: Page): readonly Element[] {
  return page.elements.filter(
    (one) =>
      one.tagName === "fieldset" && attributeOf(one, "data-of") !== undefined,
  );
}

function labelsOf(group: Element): readonly Element[] {
  return below(group).filter(({ tagName }) => tagName === "label");
}

/** The words of a condition; what they leave open where no other part says it. */
function saidOf(
  { quote, note }: NonNullable<Benefit["conditions"]>[number],
  locale: Locale,
  noted: boolean,
): string {
  const words = typeset(quote[locale], locale);
  return bare(noted && note ? words + typeset(note[locale], locale) : words);
}

/** Blanks aside: a page may break lines where a text does not. */
function bare(text: string): string {
  return text.replace(/\s/g, "");
}
