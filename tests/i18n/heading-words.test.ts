import { describe, expect, it } from "vitest";

import { headingWords } from "../../src/i18n/heading-words.ts";
import { typesetChinese } from "../../src/i18n/typeset-chinese.ts";
import { policies, shared } from "../content/real-content.ts";

const headings = policies.flatMap((policy) => [
  policy.headline.zh,
  ...policy.chapters.map(({ name }) => name.zh),
  ...policy.measures.map(({ name }) => name.zh),
]);
/** Those of the official text, with its marks. */
const textHeadings = policies
  .flatMap((policy) => [
    policy.notice.slice(0, 1),
    policy.title,
    policy.chapters.map(({ title }) => title),
    policy.measures.flatMap(({ sentences }) => sentences.slice(0, 1)),
  ])
  .flat()
  .map(({ zh }) => typesetChinese(zh));
const words = (heading: string) => headingWords(heading, shared.glossary);

describe("the words of a Chinese heading", () => {
  it.each(headings)("joined are the heading: %s", (heading) => {
    expect(words(heading).join("")).toBe(heading);
  });

  it.each(headings)("leave no character alone: %s", (heading) => {
    expect(words(heading).filter((word) => word.length < 2)).toEqual([]);
  });

  it.each(textHeadings)("hold each mark to its word: %s", (heading) => {
    const all = words(heading);
    expect(all.join("")).toBe(heading);
    for (const word of all) {
      expect(word).not.toMatch(/^[的和》）”，。、]/);
      expect(word).not.toMatch(/[《（“]$/);
    }
  });

  it("keep a term of the glossary whole", () => {
    expect(words("深化人工智能赋能千行百业")).toEqual([
      "深化",
      "人工智能",
      "赋能千行百业",
    ]);
  });

  it("keep a mark, and 和, with what is before it", () => {
    expect(headingWords("城市图书馆和博物馆，开放", [])).toEqual([
      "城市",
      "图书馆和",
      "博物馆，",
      "开放",
    ]);
  });
});
