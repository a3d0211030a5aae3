import { describe, expect, it } from "vitest";

import { readContent } from "../../src/model/read-content.ts";
import { searchDocuments } from "../../src/search/search-document.ts";

const read = await readContent(process.cwd());
if (!read.ok) throw new Error("The content has mistakes: run the check.");
const { content } = read;
const [zh, en] = (["zh", "en"] as const).map((locale) =>
  searchDocuments(content, locale).find(({ path }) => path.endsWith("/m02/")),
);

describe("a measure is found by words its page does not hold", () => {
  it.each([
    ["its number", "第二条"],
    ["an everyday word for it", "训力卷"],
    ["its English name", "Training-compute vouchers"],
    ["pinyin", "xunliquan"],
    ["its office's short name", "科创局"],
    ["its office's English name", "STIB"],
    ["a term of its text in English", "computing power"],
  ])("in Chinese by %s", (_way, alias) => {
    expect(zh?.aliases).toContain(alias);
  });

  it.each([
    ["its number", "article 2"],
    ["its Chinese name", "训力券"],
    ["a term of its text in Chinese", "智能算力"],
    ["its office as people call it", "科创局"],
  ])("in English by %s", (_way, alias) => {
    expect(en?.aliases).toContain(alias);
  });
});

describe("an alias", () => {
  it("is no word that stands on the page, and stands once", () => {
    for (const document of [zh, en]) {
      const aliases = document?.aliases ?? [];
      expect(new Set(aliases).size).toBe(aliases.length);
      expect(aliases).not.toContain(document?.title);
    }
  });
});
