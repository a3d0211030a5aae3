import { describe, expect, it } from "vitest";

import { findEnglishNumbers } from "../../src/domain/number/english-numbers.ts";
import { findChineseNumbers } from "../../src/domain/number/numerals.ts";
import { sentences, shared } from "./real-content.ts";

const text = sentences.map(({ zh }) => zh).join("\n");

describe("the glossary", () => {
  it("has at least 60 terms, each once", () => {
    const terms = shared.glossary.map(({ zh }) => zh);
    expect(terms.length).toBeGreaterThanOrEqual(60);
    expect(new Set(terms).size).toBe(terms.length);
  });

  it.each([
    "研发",
    "市级层面",
    "市、区联合",
    "经论证可行",
    "评审",
    "考核",
    "事业平台",
    "上一年度",
    "新建平台",
    "已建平台",
    "印发",
    "施行",
  ])("explains %s, on which much depends", (zh) => {
    expect(shared.glossary.map((term) => term.zh)).toContain(zh);
  });

  it.each(shared.glossary)("$id is a term of the text", ({ zh }) => {
    expect(text).toContain(zh);
  });

  it.each(shared.glossary)(
    "$id has pinyin in letters with tone marks",
    ({ pinyin }) => {
      expect(pinyin).not.toMatch(/\p{Script=Han}/u);
      expect(pinyin).toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i);
    },
  );

  it.each(shared.glossary)(
    "$id has a definition and a reason in each language",
    ({ definition, why }) => {
      for (const text of [definition, why]) {
        expect(text.zh).toMatch(/\p{Script=Han}.*。$/u);
        expect(text.en).toMatch(/^\P{Script=Han}*\.$/u);
      }
    },
  );

  it.each(shared.glossary)(
    "$id is explained without a sum, a rate, a date or a period: those have sentences",
    ({ definition, why }) => {
      const numbers = [definition, why].flatMap(({ zh, en }) => [
        ...findChineseNumbers(zh),
        ...findEnglishNumbers(en),
      ]);
      const values = numbers.filter(
        ({ text, value }) =>
          /\d/.test(text) && !["bare", "count"].includes(value.kind),
      );
      expect(values).toEqual([]);
    },
  );

  it("has other renderings for every term but a document's long title", () => {
    const none = shared.glossary.filter(
      ({ alternatives }) => alternatives.length === 0,
    );
    expect(none.map(({ id }) => id)).toEqual(["gd-agi-opinions"]);
  });

  it.each(shared.glossary)(
    "$id is not rendered as one of its alternatives",
    ({ en, alternatives }) => {
      expect(alternatives).not.toContain(en);
    },
  );

  it.each(shared.glossary)(
    "$id is explained in other words than its own",
    ({ zh, en, definition }) => {
      expect(definition.zh.replace("。", "")).not.toBe(zh);
      const english = definition.en.replace(/\.$/, "").toLowerCase();
      expect(english).not.toBe(en.toLowerCase());
    },
  );
});
