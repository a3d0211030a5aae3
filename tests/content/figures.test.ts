import { expect, it } from "vitest";

import { findEnglishNumbers } from "../../src/domain/number/english-numbers.ts";
import { quantityKey } from "../../src/domain/number/number-token.ts";
import { parseQuantity } from "../../src/domain/number/numerals.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { figures, policies } from "./real-content.ts";

it.each(figures)(
  "$figure.id quotes words of both languages that stand once in its sentence and bear its value",
  ({ figure, sentence }) => {
    for (const locale of LOCALES)
      expect(sentence[locale].split(figure.quote[locale])).toHaveLength(2);
    expect(figure.quote.zh).toContain(figure.printed);
    expect(parseQuantity(figure.printed)).toEqual(figure.value);
    const inEnglish = findEnglishNumbers(figure.quote.en).map(({ value }) =>
      quantityKey(value),
    );
    expect(inEnglish).toContain(quantityKey(figure.value));
  },
);

it.each(figures)("$figure.id says of what it is the value", ({ figure }) => {
  expect(figure.label.zh).toMatch(/\p{Script=Han}/u);
  expect(figure.label.en).toMatch(/[a-z]{3}/);
});

it.each(figures)(
  "$figure.id was held against its sentence after the text was received",
  ({ figure }) => {
    for (const { source, ...policy } of policies)
      if (policy.measures.some(({ sentences }) => holds(sentences, figure.id)))
        expect(figure.checked >= source.received).toBe(true);
  },
);

function holds(
  sentences: readonly { readonly id: string }[],
  figure: string,
): boolean {
  return sentences.some(({ id }) => figure.startsWith(`${id}.`));
}
