import { describe, expect, it } from "vitest";

import { policy, shared } from "./real-content.ts";

const byPage = new Map(shared.aliases.map((entry) => [entry.of, entry]));

/** The words for a page, and those for one of its sentences. */
function wordsFor(unit: string): readonly string[] {
  const page = `${policy.id}/${unit}`;
  return shared.aliases
    .filter(({ of }) => of === page || of.startsWith(`${page}-s`))
    .flatMap(({ zh, en }) => [...zh, ...en]);
}

describe("words to be found by", () => {
  it.each(policy.measures)("lead to $id in both languages", ({ id }) => {
    const entry = byPage.get(`${policy.id}/${id}`);
    expect(entry?.zh.length).toBeGreaterThan(0);
    expect(entry?.en.length).toBeGreaterThan(0);
  });

  it.each(policy.measures)("lead to $id in pinyin", ({ id }) => {
    const words = byPage.get(`${policy.id}/${id}`)?.zh ?? [];
    expect(words.filter((word) => /^[a-z]{4,}$/.test(word))).not.toEqual([]);
  });

  it.each([
    ["a wrong character", "训力卷", "m02"],
    ["a wrong character", "揭榜卦帅", "m09"],
    ["a wrong word in the name", "重点试验室", "m13"],
    ["the press", "training coupon", "m02"],
    ["the press", "best-selling product", "m07"],
    ["the press", "10 billion yuan fund", "m17"],
    ["a plain synonym", "租显卡", "m02"],
    ["a plain synonym", "不用交租", "m14"],
    ["a plain synonym", "海归", "m15"],
    ["a plain synonym", "free rent", "m14"],
    ["a plain synonym", "rent GPUs", "m02"],
    ["another region's word", "骇客松", "m18"],
    ["another region's word", "晶片", "m09"],
    ["a name printed with a look-alike", "鹏城云脑Ⅲ", "m01"],
    ["a plain question", "能否叠加", "sup"],
    ["a plain question", "valid until", "sup"],
  ])("of %s, %s, lead to %s", (_, word, unit) => {
    expect(wordsFor(unit)).toContain(word);
  });

  it("lead to the supplementary provisions", () => {
    expect(byPage.has(`${policy.id}/sup`)).toBe(true);
  });

  it.each(shared.aliases)("stand once each for $of", ({ zh, en }) => {
    const words = [...zh, ...en];
    expect(new Set(words).size).toBe(words.length);
  });
});
