import {
  judgedQueries,
  scoreAnswers,
} from "../search/ranking/judged-queries.ts";
import { findAll } from "./search-runner.ts";
import { expect, test } from "./reused-page.ts";

/** What the search promises: shares of the queries, of what is shown. */
const LEAST = {
  zh: { first: 0.95, firstThree: 0.98, zero: 0.01 },
  en: { first: 0.93, firstThree: 0.96, zero: 0.03 },
} as const;
const PRECISION = 0.92;
const RECALL = 0.98;

for (const locale of ["zh", "en"] as const)
  test.describe(`the judged queries in ${locale}`, () => {
    const queries = judgedQueries(locale);

    test("find the right measure, first and among the first three, also where the browser cuts no words", async ({
      page,
      context,
    }) => {
      const typed = queries.map(({ q }) => q);
      const found = await findAll(page, locale, typed);
      const scores = scoreAnswers(
        queries,
        found.map(({ addresses }) => addresses),
      );
      console.log(locale, scores);
      expect(scores.queries).toBeGreaterThan(150);
      expect(scores.first).toBeGreaterThanOrEqual(LEAST[locale].first);
      expect(scores.firstThree).toBeGreaterThanOrEqual(
        LEAST[locale].firstThree,
      );
      expect(scores.zero).toBeLessThanOrEqual(LEAST[locale].zero);
      expect(scores.precision).toBeGreaterThanOrEqual(PRECISION);
      expect(scores.recall).toBeGreaterThanOrEqual(RECALL);

      const old = await context.newPage();
      await old.addInitScript(() => {
        Reflect.deleteProperty(Intl, "Segmenter");
      });
      expect(await findAll(old, locale, typed)).toEqual(found);
      expect(await old.evaluate(() => "Segmenter" in Intl)).toBe(false);
    });
  });
