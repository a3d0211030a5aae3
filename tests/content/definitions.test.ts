import { describe, expect, it } from "vitest";

import { newWords } from "./definition-words.ts";
import { shared } from "./real-content.ts";

/** Fewer words than this explain nothing. */
const LEAST = 4;

describe.each(shared.glossary)("the definition of $id", (term) => {
  const { zh, en, forms, definition, why } = term;

  it("says in Chinese what the term does not say by itself", () => {
    const words = newWords.zh(zh, definition.zh);
    expect(words.length, words.join(" ")).toBeGreaterThanOrEqual(LEAST);
  });

  it("says in English what the term does not say by itself", () => {
    const words = newWords.en(
      [en, ...(forms.en ?? [])].join(" "),
      definition.en,
    );
    expect(words.length, words.join(" ")).toBeGreaterThanOrEqual(LEAST);
  });

  it("says what the text leaves open in the same words everywhere", () => {
    for (const text of [definition, why])
      expect(text.zh).not.toMatch(OTHER_WORDS);
  });

  it("leaves open in English what it leaves open in Chinese", () => {
    expect(OPEN.en.test(definition.en)).toBe(OPEN.zh.test(definition.zh));
  });
});

describe("a definition's new words", () => {
  it("are none where it only turns the term round", () => {
    expect(newWords.zh("开发企业", "开发的企业。")).toEqual([]);
    expect(
      newWords.en("project investment", "The investments in a project."),
    ).toEqual([]);
  });

  it("are those of its first sentence only", () => {
    expect(newWords.en("key area", "An area. Picked out by the city.")).toEqual(
      [],
    );
    expect(newWords.zh("重点区", "一个区。由市政府选定。")).toEqual([]);
  });

  it("are counted once each, without those that say nothing", () => {
    expect(
      newWords.en("loan", "A way to borrow money, or the money of a company."),
    ).toEqual(["borrow", "mone"]);
  });
});

/** How a definition says that its text does not settle a point. */
const OPEN = {
  zh: /原文未明确/,
  en: /\bthe text (?:does not|gives no|gives neither|names no)\b/i,
};
const OTHER_WORDS =
  /没有写|没有说|没有定义|未写明|未说明|未作|未列|未指明|不要理解为/;
