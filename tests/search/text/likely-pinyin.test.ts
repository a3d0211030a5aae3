import { describe, expect, it } from "vitest";

import { everydayWords } from "../../../src/build/everyday-words.ts";
import { likelyPinyin } from "../../../src/search/text/likely-pinyin.ts";
import { createSpelling } from "../../../src/search/text/spell-han.ts";
import { openSearch } from "../ranking/real-search.ts";

describe("likelyPinyin", () => {
  it.each([
    ["xunliqan", "xunliquan"],
    ["moxingqaun", "moxingquan"],
    ["sunliquan", "shunliquan"],
    ["zongqi", "zhongqi"],
  ])("reads %s also as %s", (typed, meant) => {
    expect(likelyPinyin(typed)).toContain(meant);
  });
});

describe("misspelt pinyin", async () => {
  const { corpus } = await openSearch("zh");
  const { ofMisspelt } = createSpelling(
    corpus.pages.flatMap(({ sentences }) => sentences.map(([, text]) => text)),
  );

  it.each([
    ["xunliqan", "训力券"],
    ["xunlquan", "训力券"],
    ["yuliaoqaun", "语料券"],
    ["moxinquan", "模型券"],
  ])("%s is read as %s", (typed, han) => {
    expect(ofMisspelt(typed)).toBe(han);
  });

  it.each(["quan", "shenzhn", "restaurant", "immigration", "businesses"])(
    "is not what %s is: too short, or another language's",
    (typed) => {
      expect(ofMisspelt(typed)).toBeUndefined();
    },
  );

  it("takes no everyday English word for Chinese", () => {
    const none = new Map<string, string>();
    const read = everydayWords({
      words: none,
      foreign: none,
      aliases: new Map(),
      spelling: {
        ofMisspelt,
        ofPinyin: () => undefined,
        ofSound: () => undefined,
        isWritten: () => false,
      },
    });
    expect(read).toEqual([]);
  });
});
