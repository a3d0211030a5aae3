import { describe, expect, it } from "vitest";

import { LOCALES } from "../../src/domain/text/languages.ts";
import { readingTitle } from "../../src/i18n/reading-title.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { policy } from "./real-content.ts";

const measures = policy.measures.filter(
  ({ interpretations }) => interpretations.length > 0,
);

describe("a reading the site takes", () => {
  it.each(measures)(
    "in $id is of one of its sentences",
    ({ id, interpretations }) => {
      for (const { sentence } of interpretations)
        expect(sentence.startsWith(`${id}-`)).toBe(true);
    },
  );

  it("quotes the words that it reads", () => {
    const all = [...policy.measures, policy.supplementary].flatMap((part) =>
      part.interpretations.map(({ sentence, quote }) => ({
        quote,
        whole: part.sentences.find(({ id }) => id === sentence),
      })),
    );
    expect(all.length).toBeGreaterThan(5);
    for (const { quote, whole } of all) {
      expect(whole?.zh).toContain(quote.zh);
      expect(whole?.en).toContain(quote.en);
    }
  });

  it("is told from the others beside it by the words it is of", () => {
    for (const { interpretations } of [...measures, policy.supplementary])
      for (const locale of LOCALES) {
        const t = createTranslator(locale);
        const titles = interpretations.map((reading) =>
          readingTitle({ locale, t }, reading),
        );
        expect(new Set(titles).size).toBe(titles.length);
      }
  });

  it("is named once in the policy", () => {
    const ids = [
      ...policy.measures.flatMap(({ interpretations }) => interpretations),
      ...policy.supplementary.interpretations,
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ["the cap at a raised rate", "m02", "m02-training"],
    ["what 1:1 is matched against", "m12", "m12-national"],
    ["the window of months", "m15", "m15-returnee"],
  ])("is taken where the text is open: %s", (_, unit, benefit) => {
    const measure = policy.measures.find(({ id }) => id === unit);
    const found = measure?.benefits.find(({ id }) => id === benefit);
    const variants = found?.kind === "cost-share" ? found.variants : [];
    const taken = [found, ...variants].flatMap(
      (each) => each?.interpretations ?? [],
    );
    expect(taken.length).toBeGreaterThan(0);
  });
});
