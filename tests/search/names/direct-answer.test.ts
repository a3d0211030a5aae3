import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import { judgedQueries } from "../ranking/judged-queries.ts";
import { openSearch } from "../ranking/real-search.ts";

const Questions = z.array(
  z.object({
    lang: z.enum(["zh", "en"]),
    q: z.string(),
    /** The question, with its measure after a hyphen, or a term's page. */
    answer: z.string().nullable(),
  }),
);

/** What strangers ask, with what answers it first. */
const QUESTIONS = Questions.parse(
  JSON.parse(readFileSync("tests/search/queries/questions.json", "utf8")),
);

describe.each(["zh", "en"] as const)(
  "a stranger's question in %s",
  async (locale) => {
    const search = await openSearch(locale);
    const asked = QUESTIONS.filter(({ lang }) => lang === locale);

    it.each(asked.map(({ q, answer }) => [q, answer] as const))(
      "%s is answered by %s",
      async (query, answer) => {
        const { direct, match } = await search.find(query);
        expect(direct ?? null).toBe(answer);
        if (answer) expect(match).toBe("exact");
      },
    );

    it("is told from words that the text itself answers", async () => {
      const measures = judgedQueries(locale).filter(
        ({ expect: units }) => !units.includes("supplement"),
      );
      const answered = [];
      for (const { q } of measures) {
        const { direct } = await search.find(q);
        if (direct) answered.push(q);
      }
      expect(answered.length / measures.length).toBeLessThan(0.02);
    });

    it("has words that answer it, the verdict first", () => {
      const silent = search.corpus.related.filter(
        ({ kind, of, says = "" }) =>
          (kind === "answer" || (kind === "question" && of.length > 1)) &&
          says === "",
      );
      expect(silent.map(({ name }) => name)).toEqual([]);
    });
  },
);
