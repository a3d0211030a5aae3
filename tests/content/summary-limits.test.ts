import { expect, it } from "vitest";

import type { Figure } from "../../src/domain/figure.ts";
import { findHedgedNumbers } from "../../src/domain/hedge.ts";
import { LOCALES, type Locale } from "../../src/domain/local-text.ts";
import { quantityKey } from "../../src/domain/number-token.ts";
import { policy } from "./real-content.ts";

/** A summary may name a limit in other words than the text's own hedge. */
const LIMITS: Readonly<Record<Locale, readonly [RegExp, string]>> = {
  zh: [/上限(?:分别)?为|最高资助|最高奖励/g, "最高"],
  en: [/(?:a )?limit(?: there)? (?:of|is) /g, "up to "],
};

const cases = policy.measures.flatMap(({ id, summary, sentences }) => {
  const figures = sentences.flatMap((sentence) => sentence.figures);
  return LOCALES.flatMap((locale) => {
    const text = summary[locale].replaceAll(...LIMITS[locale]);
    return findHedgedNumbers(text, locale).map((number) => ({
      id,
      locale,
      ...number,
      bounds: boundsOf(figures, quantityKey(number.token.value)),
    }));
  });
});

it.each(cases)(
  "the summary of $id bounds its $text ($locale) as the text does",
  ({ bound, bounds }) => {
    expect(bounds).toContain(bound);
  },
);

/** How the text bounds this value; more than one where it states it twice. */
function boundsOf(figures: readonly Figure[], key: string) {
  return figures
    .filter(({ value }) => quantityKey(value) === key)
    .map(({ bound }) => bound);
}
