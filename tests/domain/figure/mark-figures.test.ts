import { describe, expect, test } from "vitest";

import { LOCALES } from "../../../src/domain/text/languages.ts";
import { markFigures } from "../../../src/domain/figure/mark-figures.ts";
import { readContent } from "../../../src/model/read/read-content.ts";

const read = await readContent(process.cwd());
if (!read.ok) throw new Error("the content has mistakes: npm run check");
const sentences = read.content.policies.flatMap((policy) =>
  policy.measures.flatMap((measure) => measure.sentences),
);

describe.each(LOCALES)("in %s", (locale) => {
  test("the runs of a sentence joined are the sentence", () => {
    for (const sentence of sentences)
      expect(
        markFigures(sentence, locale)
          .map(({ text }) => text)
          .join(""),
      ).toBe(sentence[locale]);
  });

  test("each figure is marked, with the hedge before it", () => {
    for (const sentence of sentences) {
      const marked = markFigures(sentence, locale).filter(
        ({ isFigure }) => isFigure,
      );
      expect(marked, sentence.id).toHaveLength(sentence.figures.length);
    }
  });
});

test("a ceiling is marked together with its words of discretion", () => {
  const sentence = sentences.find(({ id }) => id === "m02-s2");
  const marked = (locale: "zh" | "en") =>
    sentence &&
    markFigures(sentence, locale)
      .filter(({ isFigure }) => isFigure)
      .map(({ text }) => text);
  expect(marked("en")).toEqual([
    "not more than 50%",
    "up to RMB 10 million",
    "raised to 60%",
  ]);
  expect(marked("zh")).toEqual([
    "不超过服务合同金额的50%",
    "最高1000万元",
    "提高资助比例至60%",
  ]);
});
