import { describe, expect, it } from "vitest";

import { absentWords } from "../../../src/search/names/page-aliases.ts";
import { sentences, shared } from "../../content/real-content.ts";

describe("words for things that no text speaks of", () => {
  it.each(absentWords(shared))("%s stands in no sentence", (word) => {
    const texts = sentences.map(({ zh, en }) => ` ${zh} ${en.toLowerCase()} `);
    const isHan = /\p{Script=Han}/u.test(word);
    const holds = (text: string) =>
      isHan ? text.includes(word) : new RegExp(`\\b${word}\\b`).test(text);
    expect(texts.filter(holds)).toEqual([]);
  });
});
