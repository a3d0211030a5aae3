import { describe, expect, it } from "vitest";

import { clauseQuote } from "../../src/i18n/clause-quote.ts";
import { figures } from "../content/real-content.ts";

const quotes = figures.map(({ figure, sentence: { zh } }) => ({
  figure,
  sentence: zh,
  quote: clauseQuote(figure, zh),
}));
const quoteOf = (id: string) =>
  quotes.find(({ figure }) => figure.id === id)?.quote;

describe("the clause quoted for a figure", () => {
  it.each(quotes)(
    "bears $figure.id and what it is left to, in the sentence's own words",
    ({ figure, sentence, quote }) => {
      expect(quote).toContain(figure.quote.zh);
      for (const discretion of figure.discretion)
        expect(quote).toContain(discretion.quote.zh);
      for (const part of quote.split("……")) expect(sentence).toContain(part);
    },
  );

  it("says who or what a sum is for", () => {
    expect(quoteOf("m14-s2.recognised-park")).toBe(
      "对经认定的园区给予园区运营主体200万元奖励",
    );
    expect(quoteOf("m15-s3.first-sum")).toBe(
      "择优给予100万元、50万元、30万元的一次性创业资助",
    );
    expect(quoteOf("m05-s2.benchmark-cap")).toBe("可……给予最高1000万元资助");
  });
});
