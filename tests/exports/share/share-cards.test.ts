import { describe, expect, it } from "vitest";

import { LOCALES } from "../../../src/domain/text/languages.ts";
import { shareCards } from "../../../src/exports/share/share-cards.ts";
import { amountLines } from "../../../src/i18n/amount-lines.ts";
import { figureValue } from "../../../src/i18n/figure-value.ts";
import { hedgeOf } from "../../../src/i18n/figure-words.ts";
import { createTemplates } from "../../../src/i18n/translator.ts";
import { policy } from "../../content/real-content.ts";
import {
  cardOf,
  cards,
  content,
  said,
  wordings,
  wordsIn,
} from "./real-cards.ts";

const measures = LOCALES.flatMap((locale) =>
  policy.measures.map((measure) => ({
    locale,
    measure,
    name: `${locale} ${measure.id}`,
    card: cardOf(locale, measure.id),
  })),
);

/** Words that say how things stand on some day. */
const STATE =
  /in force|not yet|expired?\b|ended|days? left|today|tomorrow|now\b|current|现行|尚未施行|届满|还有\d|今天|明天|昨天|已到期|目前/i;

const CEILINGS = new Set(["up-to", "not-more-than", "raised-to"]);
const LEFT = { may: /可给予|may be given/i, "on-merit": /择优|on merit/i };

describe("share cards", () => {
  it("are one for each measure and one for the rest, in each language", () => {
    const paths = cards.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(LOCALES.length * (policy.measures.length + 1));
    expect(paths).toContain(`en/${policy.id}/m02/card.png`);
    expect(paths).toContain(`zh/${policy.id}/card.png`);
  });

  it("have one of the site too, where it has several policies", () => {
    const policies = [policy, { ...policy, id: "second" }];
    const both = shareCards({ ...content, policies }, wordings);
    const ofSite = both.filter(({ path }) => /^..\/card\.png$/.test(path));
    expect(ofSite.map(({ path }) => path)).toEqual([
      "zh/card.png",
      "en/card.png",
    ]);
    const [zh] = ofSite;
    expect(zh?.card.lines.map(said)).toEqual(
      policies.map(({ name }) => name.short.zh),
    );
  });

  it("give the dates, both last days with them, and never a state", () => {
    for (const { card } of cards) {
      const dates = card.dates.map(said).join(" ");
      expect(dates).toMatch(/2024年12月18日印发|18 December 2024/);
      expect(dates).toMatch(/2026年12月17日或18日|17 or 18 December 2026/);
      for (const words of wordsIn(card)) expect(said(words)).not.toMatch(STATE);
    }
  });

  it("say whose they are, and that no office made them", () => {
    for (const { card } of cards)
      expect(said(card.imprint)).toMatch(
        /^(?:政策逐句读 · 非官方网站|Policy, Sentence by Sentence · Unofficial)/,
      );
  });

  it("name the policy in both languages", () => {
    for (const { card } of cards) {
      const names = wordsIn(card).map(said).join("\n");
      expect(names).toMatch(/深圳(?:AI先锋城市|市打造人工智能)/);
      expect(names).toMatch(/Shenzhen/);
    }
  });
});

describe.each(measures)("the card of $name", ({ locale, measure, card }) => {
  it("says its number and its name, in both languages", () => {
    expect(card.number).toBe(measure.number);
    expect(said(card.name)).toBe(measure.name[locale]);
    const other = locale === "zh" ? "en" : "zh";
    expect(card.twin && said(card.twin)).toContain(measure.name[other]);
  });

  it("says what each support comes to in the words of the lists", () => {
    const lines = amountLines(measure, locale, createTemplates(locale));
    const lower = (text: string) => text.toLowerCase();
    expect(card.lines.map(said).map(lower)).toEqual(
      lines.map((line) => lower(line.map(({ text }) => text).join(""))),
    );
  });

  it("shows no figure without its hedge, and none without its object", () => {
    const words = createTemplates(locale);
    const texts = [...card.lines, ...(card.note ? [card.note] : [])].map(said);
    for (const figure of measure.keyFigures) {
      const { bound, discretion } = hedgeOf(figure);
      const value = figureValue(figure, locale);
      if (!bound || !CEILINGS.has(bound)) continue;
      const hedges = ["hedge", "amount.hedge"].map(
        (section) => words(section)[bound] ?? "",
      );
      for (const text of texts.filter((each) => each.includes(value))) {
        expect(hedges.some((hedge) => includes(text, hedge))).toBe(true);
        for (const { kind } of discretion) expect(text).toMatch(LEFT[kind]);
      }
    }
    const withFigures = [
      ...card.lines,
      ...(card.note ? [card.note] : []),
    ].filter(({ pieces }) => pieces.some(({ isFigure }) => isFigure));
    for (const { pieces } of withFigures) {
      const object = pieces.filter(({ isFigure }) => !isFigure);
      expect(object.map(({ text }) => text).join("")).toMatch(/\p{L}{2}/u);
    }
  });

  it("says what it is about where the text names no sum", () => {
    const isFigured = card.lines.some(({ pieces }) =>
      pieces.some(({ isFigure }) => isFigure),
    );
    if (!isFigured)
      expect(card.note && said(card.note)).toBe(measure.summary[locale]);
  });
});

function includes(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}
