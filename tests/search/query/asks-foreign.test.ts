import { describe, expect, it } from "vitest";

import { asksForeign } from "../../../src/search/query/asks-foreign.ts";
import { judgedQueries } from "../ranking/judged-queries.ts";
import { openSearch } from "../ranking/real-search.ts";

const searches = { zh: await openSearch("zh"), en: await openSearch("en") };
const QUERIES = [...judgedQueries("zh"), ...judgedQueries("en")].map(
  ({ q }) => q,
);

describe.each(["zh", "en"] as const)("the search in %s", (locale) => {
  const search = searches[locale];

  it("finds without the other language's texts all that it would with them", async () => {
    const differing = [];
    for (const query of QUERIES) {
      if (asksForeign(query, search.corpus)) continue;
      const found = await search.find(query);
      const whole = await search.find(query, search.whole);
      if (JSON.stringify(found) !== JSON.stringify(whole))
        differing.push(query);
    }
    expect(differing).toEqual([]);
  });
});

describe("the other language's texts", () => {
  it.each([
    ["zh", "训力券"],
    ["zh", "训力券怎么申请？"],
    ["zh", "免租多久"],
    ["en", "computing vouchers"],
    ["en", "How much is the rent?"],
    ["en", "60%"],
  ] as const)("are not asked for in %s by %s", (locale, query) => {
    expect(asksForeign(query, searches[locale].corpus)).toBe(false);
  });

  it.each([
    ["zh", "voucher"],
    ["zh", "訓力券"],
    ["zh", "xunliquan"],
    ["en", "训力券"],
    ["en", "vouchr"],
    ["en", "xunliquan"],
  ] as const)("are asked for in %s by %s", (locale, query) => {
    expect(asksForeign(query, searches[locale].corpus)).toBe(true);
  });
});
