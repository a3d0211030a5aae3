import { describe, expect, it } from "vitest";

import { foundDescription, foundTitle } from "../../src/i18n/found-words.ts";

describe("a title", () => {
  it("is the first that is shown whole", () => {
    const long = "a".repeat(61);
    expect(foundTitle("en", "a – b, c", "a – b")).toBe("a – b, c");
    expect(foundTitle("en", long, "a – b", "a")).toBe("a – b");
    expect(foundTitle("zh", "措".repeat(31), "措施")).toBe("措施");
  });
});

describe("a title of which no form has room", () => {
  it("is the last, cut behind a word", () => {
    const title = `Rules on the ${"very ".repeat(12)}long (and wide) way`;
    const found = foundTitle("en", `${title} – Glossary`, title);
    expect(found).toBe(`Rules on the ${"very ".repeat(8)}very…`);
    expect(found.length).toBeLessThanOrEqual(60);
    const rules = `关于${"加快建设".repeat(8)}的意见`;
    const cut = foundTitle("zh", `${rules}｜术语表`, rules);
    expect(cut).toMatch(/^关于.{20,27}…$/);
    expect(rules.startsWith(cut.slice(0, -1))).toBe(true);
  });

  it("is cut within a word that fills all the room", () => {
    expect(foundTitle("en", "a".repeat(61))).toBe(`${"a".repeat(59)}…`);
  });
});

describe("a description", () => {
  it("is as many whole sentences as are shown", () => {
    const one = `Up to RMB 1.5 million, ${"a".repeat(100)}.`;
    const text = `${one} Up to half. Not more than ${"b".repeat(60)}.`;
    expect(foundDescription("en", text)).toBe(`${one} Up to half.`);
    expect(foundDescription("en", one)).toBe(one);
  });

  it("ends a Chinese sentence at its own mark", () => {
    const one = `${"金".repeat(60)}；最高200万元。`;
    expect(foundDescription("zh", `${one}${"额".repeat(20)}。`)).toBe(one);
  });

  it("cuts nothing within a sentence", () => {
    const long = `${"a".repeat(160)}; up to half.`;
    expect(foundDescription("en", long)).toBe(long);
  });
});
