import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import { openSearch, type Found } from "./real-search.ts";

const Queries = z.array(
  z.object({
    lang: z.enum(["zh", "en"]),
    q: z.string(),
    /** Sentences and questions that were judged right before the run; none if nothing answers. */
    expect: z.array(z.string()),
  }),
);
const QUERIES = Queries.parse(
  JSON.parse(readFileSync("tests/search/queries/sentences.json", "utf8")),
);

/** The sentences of the text, and the questions that a query may ask. */
const SENTENCE = /^(?:m\d+|sup|n|p)-/;
/** The share of the queries for a sentence, of those that ask, and of the others. */
const LEAST = {
  zh: { first: 0.92, three: 0.97, asked: 0.95 },
  en: { first: 0.9, three: 0.97, asked: 0.95 },
} as const;
const MOST_EXACT = 0.05;

/** What stands in the list, by the names of the judgements. */
function rowsOf({ direct, addresses }: Found): readonly string[] {
  const own = addresses.map((address) => address.replace(/.*#/, ""));
  return direct ? [direct, ...own] : own;
}

function isRight(row: string, judged: readonly string[]): boolean {
  const plain = (name: string) =>
    SENTENCE.test(name) ? name : name.replace(/-m\d+$/, "");
  return judged.some((name) => plain(name) === plain(row));
}

describe.each(["zh", "en"] as const)(
  "queries judged to the sentence in %s",
  async (locale) => {
    const search = await openSearch(locale);
    const own = QUERIES.filter(({ lang }) => lang === locale);
    const run = async (queries: typeof own) =>
      Promise.all(
        queries.map(async ({ q, expect: judged }) => {
          const found = await search.find(q);
          const rows = rowsOf(found);
          const at = rows.findIndex((row) => isRight(row, judged));
          return { q, at, match: found.match, first: rows[0] };
        }),
      );
    const share = (all: readonly unknown[], some: readonly unknown[]) =>
      some.length / all.length;

    it("lead to the right sentence", async () => {
      const asked = own.filter(({ expect: judged }) =>
        SENTENCE.test(judged[0] ?? ""),
      );
      const found = await run(asked);
      const first = found.filter(({ at }) => at === 0);
      const three = found.filter(({ at }) => at >= 0 && at < 3);
      console.log(locale, share(found, first), share(found, three));
      expect(asked.length).toBeGreaterThan(90);
      expect(share(found, first)).toBeGreaterThanOrEqual(LEAST[locale].first);
      expect(share(found, three)).toBeGreaterThanOrEqual(LEAST[locale].three);
    });

    it("are answered as questions", async () => {
      const asked = own.filter(
        ({ expect: [judged] }) => judged && !SENTENCE.test(judged),
      );
      const found = await run(asked);
      const first = found.filter(({ at }) => at === 0);
      expect(asked.length).toBeGreaterThan(20);
      expect(share(found, first)).toBeGreaterThanOrEqual(LEAST[locale].asked);
    });

    it("are seldom called exact where nothing answers", async () => {
      const others = own.filter(({ expect: judged }) => judged.length === 0);
      const found = await run(others);
      const exact = found.filter(({ match }) => match === "exact");
      expect(others.length).toBeGreaterThan(20);
      expect(share(found, exact)).toBeLessThanOrEqual(MOST_EXACT);
    });
  },
);
