import { expect, it } from "vitest";

import { LOCALES } from "../../src/domain/text/languages.ts";
import { policySentences } from "../../src/domain/text/policy-text.ts";
import { shareParts } from "../../src/i18n/share-parts.ts";
import { createTemplates } from "../../src/i18n/translator.ts";
import { policy } from "../content/real-content.ts";

const sentences = policySentences(policy);
const shared = LOCALES.map((locale) => ({
  locale,
  ...shareParts({
    policy,
    locale,
    words: createTemplates(locale),
    say: (text) => text[locale],
    href: (path) => `/${locale}/${path}`,
  }),
}));

it("every sentence, figure and measure can be taken along", () => {
  const ids = [
    ...policy.measures.map(({ id }) => id),
    ...sentences.map(({ id }) => id),
    ...sentences.flatMap(({ figures }) => figures.map(({ id }) => id)),
  ];
  for (const { parts } of shared)
    expect(Object.keys(parts).sort()).toEqual(ids.sort());
});

it("a figure is quoted with its whole sentence, and so with all that limits it", () => {
  for (const { parts, texts } of shared)
    for (const sentence of sentences)
      for (const { id, quote, discretion } of sentence.figures) {
        const said = parts[id]?.sentences.map((each) => texts[each]) ?? [];
        for (const locale of LOCALES)
          for (const words of [quote, ...discretion.map((each) => each.quote)])
            expect(
              plain(said.map((each) => each?.[locale]).join("")),
            ).toContain(plain(words[locale]));
      }
});

it("a figure is called by its value with its hedge, and by what it is of", () => {
  const names = shared.map(({ parts }) => parts["m02-s2.cap"]?.name);
  expect(names).toEqual([
    "最高1000万元：资助上限，按什么期间计算原文未明确",
    "up to RMB 10 million: cap on the funding; the text names no period",
  ]);
});

it("a measure is quoted whole, and framed by its first calculator or sentence", () => {
  for (const { parts } of shared)
    for (const { id, sentences: own } of policy.measures) {
      expect(parts[id]?.sentences).toEqual(own.map((each) => each.id));
      expect(parts[id]?.embed).toMatch(new RegExp(`^${policy.id}/${id}-`));
    }
  expect(shared[0]?.parts["m02"]?.embed).toBe(`${policy.id}/m02-training`);
  expect(shared[0]?.parts["m02-title"]?.embed).toBeUndefined();
});

/** Without the marks that typesetting puts around and into words. */
function plain(text: string): string {
  return text.replace(/[“”"「」『』\s\u2060]/g, "");
}
