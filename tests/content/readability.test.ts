import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, it } from "vitest";

import { benefits, policy, summaries } from "./real-content.ts";

describe.each(summaries)("the summary of $id", ({ text }) => {
  it("has at most 120 characters and 80 words", () => {
    expect(Array.from(text.zh).length).toBeLessThanOrEqual(120);
    expect(text.en.split(/\s+/).length).toBeLessThanOrEqual(80);
  });

  it("has at most 40 characters a sentence on average in Chinese", () => {
    expect(averageLength(text.zh)).toBeLessThanOrEqual(40);
  });

  it("has at most 20 words a sentence on average in English", () => {
    const parts = text.en.split(/[.?!;:](?:\s|$)/).filter(Boolean);
    const words = text.en.split(/\s+/).length;
    expect(words / parts.length).toBeLessThanOrEqual(20);
  });

  it("is read at school grade 9 or below in English", () => {
    expect(schoolGrade(text.en)).toBeLessThanOrEqual(9);
  });
});

describe("the school grade", () => {
  it("tells a plain sentence from a heavy one", () => {
    expect(schoolGrade("The city pays half of the rent.")).toBeLessThan(3);
    expect(
      schoolGrade(
        "Municipal authorities facilitate organisational participation in infrastructural modernisation.",
      ),
    ).toBeGreaterThan(20);
  });
});

describe.each(policy.measures)(
  "the notes on $id",
  ({ answers, interpretations }) => {
    const texts = [
      ...Object.values(answers).flatMap(({ note }) => note?.zh ?? []),
      ...interpretations.map(({ text }) => text.zh),
    ];

    it("have at most 40 characters a sentence on average in Chinese", () => {
      expect(averageLength(texts.join("。"))).toBeLessThanOrEqual(40);
    });
  },
);

describe("names", () => {
  it.each([
    { id: policy.id, name: policy.name.short },
    { id: "sup", name: policy.wording.supplementary },
    ...policy.chapters,
    ...policy.measures,
  ])("$id has a name of one breath", ({ name }) => {
    expect(Array.from(name.zh).length).toBeLessThanOrEqual(12);
    expect(name.en.split(" ").length).toBeLessThanOrEqual(8);
  });

  it.each(benefits)(
    "$benefit.id has a name in both languages",
    ({ benefit }) => {
      expect(benefit.name.zh).toMatch(/\p{Script=Han}/u);
      expect(benefit.name.en).toMatch(/^“?[A-Z]/);
    },
  );
});

/**
 * Flesch–Kincaid grade: the years at school that reading a text takes. A
 * colon ends a breath as a stop does ("New: up to half the investment").
 */
function schoolGrade(en: string): number {
  const words = en.match(/[\p{L}\p{N}]+(?:[-'’.,:][\p{L}\p{N}]+)*/gu) ?? [];
  return fleschKincaid({
    sentence: en.split(/[.?!:](?:\s|$)/).filter(Boolean).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesSaid(word), 0),
  });
}

/** Abbreviations are said letter by letter; a number counts as one. */
function syllablesSaid(word: string): number {
  return /^[A-Z]{2,}$/.test(word) ? word.length : Math.max(1, syllable(word));
}

function averageLength(zh: string): number {
  const parts = zh.split(/[。；：！？]/).filter(Boolean);
  const characters = parts.reduce(
    (sum, part) => sum + Array.from(part).length,
    0,
  );
  return characters / parts.length;
}
