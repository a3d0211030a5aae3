import { describe, expect, it } from "vitest";

import { answerQuery } from "../../../src/search/ranking/answer-query.ts";
import { openSearch } from "./real-search.ts";

const search = { zh: await openSearch("zh"), en: await openSearch("en") };

describe("the sentence that a query leads to", () => {
  it.each([
    // Of one support, and of a year.
    ["zh", "办大赛能补多少", "m18-s2"],
    ["zh", "训力券每年多少钱", "m02-s1"],
    // By a name of the sentence, and by one of its page.
    ["zh", "悬赏", "m09-s3"],
    ["en", "bounty", "m09-s3"],
    ["en", "graphics cards", "m02-s2"],
    ["en", "share our data", "m03-s3"],
  ] as const)("in %s by %s is %s", async (locale, query, sentence) => {
    const { addresses } = await search[locale].find(query);
    expect(addresses[0]).toMatch(new RegExp(`#${sentence}$`));
  });

  it("has a second beside it only where that is nearly as near", async () => {
    const none = { search: () => Promise.resolve([]) };
    const seconds = async (query: string) => {
      const { pages } = await answerQuery(query, search.zh.corpus, none);
      return pages.map(({ second }) => second);
    };
    expect(await seconds("算力")).toContainEqual(expect.any(Number));
    expect(await seconds("第2.2句")).toEqual([undefined]);
  });
});
