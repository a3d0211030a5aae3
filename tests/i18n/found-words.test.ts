import { describe, expect, it } from "vitest";

import { foundDescription, foundTitle } from "../../src/i18n/found-words.ts";

describe("a title", () => {
  it("is the first that is shown whole", () => {
    const long = "a".repeat(61);
    expect(foundTitle("en", "a – b, c", "a – b")).toBe("a – b, c");
    expect(foundTitle("en", long, "a – b", "a")).toBe("a – b");
    expect(foundTitle("en", long, `${long}b`)).toBe(`${long}b`);
    expect(foundTitle("zh", "措".repeat(31), "措施")).toBe("措施");
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
