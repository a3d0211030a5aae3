import { describe, expect, it } from "vitest";

import { chapterMark } from "../../src/i18n/chapter-mark.ts";
import { policies } from "../content/real-content.ts";

const chapters = policies.flatMap((policy) => policy.chapters);

describe("a chapter is counted as its title in the text counts it", () => {
  it("in Chinese with 、, in English with a point", () => {
    const chapter = { number: 2, title: { zh: "二、总则", en: "2. General" } };
    expect(chapterMark(chapter, "zh")).toBe("二、");
    expect(chapterMark(chapter, "en")).toBe("2. ");
  });

  it.each(chapters)("so that its title begins with it: $id", (chapter) => {
    for (const locale of ["zh", "en"] as const)
      expect(chapter.title[locale]).toMatch(
        new RegExp(`^${chapterMark(chapter, locale)}`),
      );
  });

  it("by its number where the title has none", () => {
    const chapter = { number: 3, title: { zh: "总则", en: "General rules" } };
    expect(chapterMark(chapter, "zh")).toBe("3. ");
    expect(chapterMark(chapter, "en")).toBe("3. ");
  });
});
