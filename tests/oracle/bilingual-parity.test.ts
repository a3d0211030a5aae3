import { describe, expect, it } from "vitest";

import { findEnglishNumbers } from "../../src/domain/number/english-numbers.ts";
import { unequalDiscretion } from "../../src/domain/text/hedge-parity.ts";
import { findStatement } from "../../src/domain/text/hedge.ts";
import { quantityKey } from "../../src/domain/number/number-token.ts";
import { findChineseNumbers } from "../../src/domain/number/numerals.ts";
import { figures, sentences } from "../content/real-content.ts";
import { STATEMENTS } from "./statements.ts";

describe("the translation states what the text states", () => {
  it.each(sentences)(
    "the same numbers, units and dates in $id",
    ({ zh, en }) => {
      const keys = (tokens: ReturnType<typeof findChineseNumbers>) =>
        tokens.map(({ value }) => quantityKey(value)).sort();
      expect(keys(findEnglishNumbers(en))).toEqual(
        keys(findChineseNumbers(zh)),
      );
    },
  );

  it.each(sentences)("the same words of discretion in $id", ({ zh, en }) => {
    expect(unequalDiscretion({ zh, en }, "en")).toEqual([]);
  });

  it.each(figures)("the same bound for $figure.id", ({ figure, sentence }) => {
    expect(findStatement(figure, sentence.zh, "zh")).toBeDefined();
    expect(findStatement(figure, sentence.en, "en")).toBeDefined();
  });
});

describe("figure by figure, as read from the official text by a person,", () => {
  it("these are all the figures, in the order of the document", () => {
    expect(figures.map(({ figure }) => figure.id)).toEqual(
      STATEMENTS.map(([id]) => id),
    );
  });

  it.each(STATEMENTS)("%s is %s, in English %s", (id, zh, en) => {
    const found = figures.find(({ figure }) => figure.id === id);
    const quote = found?.figure.quote ?? { zh: "?", en: "?" };
    expect(found?.sentence.zh).toContain(zh);
    expect(zh.includes(quote.zh) || quote.zh.includes(zh)).toBe(true);
    expect(found?.sentence.en).toContain(en);
    expect(en.includes(quote.en) || quote.en.includes(en)).toBe(true);
  });
});
