import { describe, expect, it } from "vitest";

import { openSearch } from "./real-search.ts";

describe("a query with a word that stands nowhere", async () => {
  const search = await openSearch("en");

  it.each(["clinic zzz", "dog licence", "weather tomorrow"])(
    "%j is answered in part, and the answer is called near",
    async (typed) => {
      const { match, addresses } = await search.find(typed);
      expect(addresses).not.toEqual([]);
      expect(match).toBe("nearest");
    },
  );

  it("is told from one whose every word is known", async () => {
    expect((await search.find("clinic")).match).toBe("exact");
  });
});
