import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { files, openSearch } from "./real-search.ts";

const zh = await openSearch("zh");
const en = await openSearch("en");

/** However ten million yuan is written, the sentences that state it. */
const TEN_MILLION = ["m02-s2", "m05-s2", "m08-s2", "m09-s2"];

describe.each([
  ["zh", zh],
  ["en", en],
] as const)("a query in %s", (_, search) => {
  it.each([
    "1000万",
    "1000万元",
    "1000萬",
    "１０００万",
    "一千万",
    "10m",
    "10 million",
    "RMB 10 million",
    "CNY 10m",
    "¥10,000,000",
    "10000000",
  ])("finds the same sentences for %s", async (typed) => {
    const { addresses } = await search.find(typed);
    const anchors = addresses.map((address) => address.split("#")[1]);
    expect(anchors.sort()).toEqual(TEN_MILLION);
  });

  it.each([
    ["Ⅲ", "m01-s1"],
    ["III", "m01-s1"],
    ["Ш", "m01-s1"],
    ["云脑3", "m01-s1"],
    ["Cloud Brain III", "m01-s1"],
    ["training coupon", "m02-s1"],
    ["训力卷", "m02-s1"],
    ["xun li quan", "m02-s1"],
    ["揭榜掛帥", "m09-s3"],
    ["open competition", "m09-s3"],
    ["m02-s2", "m02-s2"],
    ["2.2", "m02-s2"],
    ["第二条", "m02-s2"],
    ["免租优惠", "m14-s1"],
    ["rent-free terms", "m14-s1"],
    ["patient capital", "m17-s1"],
    ["耐心資本", "m17-s1"],
    ["60 per cent", "m02-s2"],
    // Names that only aliases.yaml lists: misspelt, and in characters that
    // the fold to simplified ones changes.
    ["confrence", "m18-s2"],
    ["昇腾", "m10-s2"],
  ])("leads %s to sentence %s", async (typed, anchor) => {
    const { addresses } = await search.find(typed);
    expect(addresses[0]).toMatch(new RegExp(`#${anchor}$`));
  });

  it.each(["出口退税", "visa", "asdfghjkl", "😀", "?!", ""])(
    "finds nothing for %j",
    async (typed) => {
      expect(await search.find(typed)).toEqual({
        addresses: [],
        direct: undefined,
        match: "none",
      });
    },
  );

  it("survives whatever is typed", async () => {
    const strange = [
      "算".repeat(10_000),
      "a".repeat(10_000),
      "训力券 ".repeat(2_000),
      "\ud800\udc00\ud800",
      "\u202eمرحبا",
      "<script>alert(1)</script>",
      "[.*+?^${}()|\\",
      "\"“”‘’'`«»",
      "constructor __proto__ toString",
      "\u0000\u200b\ufeff",
    ];
    for (const typed of strange) await search.find(typed);
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const { addresses } = await search.find(typed);
        expect(new Set(addresses).size).toBe(addresses.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what is published for the search", () => {
  it("holds no mark that nobody sees", () => {
    for (const [name, bytes] of files) {
      if (!name.endsWith(".json")) continue;
      expect(new TextDecoder().decode(bytes)).not.toMatch(/\p{Cf}/u);
    }
  });
});
