import { expect, it } from "vitest";

import { parseQuantity } from "../../src/domain/number/numerals.ts";
import { figures, policies } from "./real-content.ts";

it.each(figures)(
  "$figure.id quotes words that stand once in its sentence and bear its value",
  ({ figure, sentence }) => {
    expect(sentence.zh.split(figure.says)).toHaveLength(2);
    expect(figure.says).toContain(figure.is);
    expect(parseQuantity(figure.is)).toEqual(figure.value);
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
