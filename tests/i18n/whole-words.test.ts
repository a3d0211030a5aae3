import { expect, test } from "vitest";

import { textOf } from "../../src/domain/text/run.ts";
import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";
import { wholeWords } from "../../src/i18n/whole-words.ts";
import { policies, shared } from "../content/real-content.ts";

/** The text with a stroke where a line may break in it, and [what is kept]. */
const cut = (text: string, locale: Locale) =>
  wholeWords(text, locale, shared.glossary)
    .map(({ text: word, keep, mayBreak }) =>
      [mayBreak && "|", keep ? `[${word}]` : word].filter(Boolean).join(""),
    )
    .join("");

test.each([
  ["zh", "面上项目最高60万元", "面上项目|[最高60万元]"],
  ["zh", "企业费用，最高60万元", "企业|费用，|[最高60万元]"],
  ["zh", "（初创企业提高至60%）", "（初创企业|[提高至60%]）"],
  ["en", "such as pre-trained models", "such as [pre-trained] models"],
  [
    "en",
    "up to RMB 1 million for a start-up",
    "[up to RMB 1 million] for a [start-up]",
  ],
] as const)("in %s a line cuts no word of “%s”", (locale, text, expected) => {
  expect(cut(text, locale)).toBe(expected);
});

test("joined, they are the text", () => {
  for (const { forWhom } of policies.flatMap(({ measures }) => measures))
    for (const locale of LOCALES)
      expect(textOf(wholeWords(forWhom[locale], locale, shared.glossary))).toBe(
        forWhom[locale],
      );
});
