import { describe, expect, it } from "vitest";

import type { Chapter } from "../../src/domain/policy/policy.ts";
import { chapterName } from "../../src/i18n/chapter-name.ts";

const words = { zh: "", en: "" };

function chapter(id: string, number: number, sectionOf?: string): Chapter {
  return {
    id,
    number,
    ...(sectionOf && { sectionOf }),
    name: words,
    plain: words,
    contents: words,
    summary: words,
    title: {
      id: `${id}-title`,
      role: "title",
      startsParagraph: true,
      zh: "",
      en: "",
    } as Chapter["title"],
  };
}

const chapters = [
  chapter("c1", 1),
  chapter("c2", 1, "c1"),
  chapter("c3", 2, "c1"),
  chapter("c4", 2),
];

const name = (index: number, locale: "zh" | "en") => {
  const named = chapters[index];
  return named && chapterName({ chapters }, named, locale);
};

describe("the name of a chapter", () => {
  it("is its number", () => {
    expect(name(3, "en")).toBe("Chapter 2");
    expect(name(3, "zh")).toBe("第2部分");
  });

  it("of a section names the chapter that it stands in", () => {
    expect(name(2, "en")).toBe("Chapter 1, section 2");
    expect(name(2, "zh")).toBe("第1部分第2节");
  });

  it("ends where a chapter stands in itself", () => {
    const own = chapter("c1", 1, "c1");
    expect(chapterName({ chapters: [own] }, own, "en")).toBe(
      "Chapter 1, section 1",
    );
  });
});
