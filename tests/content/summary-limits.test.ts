import { expect, it } from "vitest";

import type { Figure } from "../../src/domain/figure/figure.ts";
import { findHedgedNumbers } from "../../src/domain/text/hedge.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { quantityKey } from "../../src/domain/number/number-token.ts";
import { policy } from "./real-content.ts";

const cases = policy.measures.flatMap(({ id, summary, sentences }) => {
  const figures = sentences.flatMap((sentence) => sentence.figures);
  return LOCALES.flatMap((locale) =>
    findHedgedNumbers(summary[locale], locale).map((number) => ({
      id,
      locale,
      ...number,
      bounds: boundsOf(figures, quantityKey(number.token.value)),
    })),
  );
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
