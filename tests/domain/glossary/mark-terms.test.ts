import { describe, expect, it } from "vitest";

import { LOCALES } from "../../../src/domain/text/languages.ts";
import { markFigures } from "../../../src/domain/figure/mark-figures.ts";
import {
  firstTerms,
  markTerms,
} from "../../../src/domain/glossary/mark-terms.ts";
import { policies, policy, shared } from "../../content/real-content.ts";

const sections = policies.flatMap(({ measures, supplementary, preamble }) => [
  ...measures.map(({ id, sentences }) => ({ id, sentences })),
  { id: "sup", sentences: supplementary.sentences },
  { id: "preamble", sentences: preamble },
]);

function marksOf(id: string, locale: "zh" | "en") {
  const section = sections.find((each) => each.id === id);
  const sentences = section?.sentences ?? [];
  const terms = firstTerms(sentences, shared, locale);
  return sentences.flatMap((sentence) =>
    (terms.get(sentence.id) ?? []).map((place) => ({
      ...place,
      sentence: sentence.id,
      text: sentence[locale].slice(place.start, place.end),
    })),
  );
}

describe.each(LOCALES)("the terms that a section explains, in %s", (locale) => {
  it.each(sections)("are marked once each in $id", ({ id }) => {
    const ids = marksOf(id, locale).map((mark) => mark.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(sections)("are marked at their own words in $id", ({ id }) => {
    for (const { id: term, text } of marksOf(id, locale)) {
      const { zh, en, forms } =
        shared.glossary.find((each) => each.id === term) ?? {};
      const words = locale === "zh" ? [zh] : [en, ...(forms?.en ?? [])];
      const plain = text.toLowerCase().replace(/(?:es|['’]s|s)$/, "");
      expect(
        words.map((word) => word?.toLowerCase().slice(0, plain.length)),
        `${text} for ${term}`,
      ).toContain(plain);
    }
  });

  it.each(sections)("leave the words of $id as they are", ({ sentences }) => {
    const terms = firstTerms(sentences, shared, locale);
    for (const sentence of sentences) {
      const figures = markFigures(sentence, locale);
      const runs = markTerms(figures, terms.get(sentence.id) ?? []);
      expect(runs.map(({ text }) => text).join("")).toBe(sentence[locale]);
      expect(runs.filter(({ isFigure }) => isFigure)).toEqual(
        figures.filter(({ isFigure }) => isFigure),
      );
      expect(runs.some(({ isFigure, term }) => isFigure && term)).toBe(false);
    }
  });
});

describe("a term is marked", () => {
  it("where the section first has it, a longer term before a shorter", () => {
    expect(marksOf("m02", "zh").slice(0, 2)).toMatchObject([
      { id: "training-compute-voucher", sentence: "m02-title" },
      { id: "model", sentence: "m02-s1", text: "模型" },
    ]);
    expect(marksOf("m02", "en")[0]).toMatchObject({
      id: "training-compute-voucher",
      text: "training-compute vouchers",
    });
  });

  it("not when every reader knows it, and not for a word of money", () => {
    const marked = new Set(
      policy.measures.flatMap(({ id }) =>
        marksOf(id, "zh").map((mark) => mark.id),
      ),
    );
    expect(marked.size).toBeGreaterThan(90);
    expect(marked).not.toContain("ai");
    expect(marked).not.toContain("funding");
    expect(marked).not.toContain("up-to");
  });
});
