import { describe, expect, test } from "vitest";

import { type Locale, LOCALES } from "../../../src/domain/text/languages.ts";
import {
  markFigures,
  type TextRun,
} from "../../../src/domain/figure/mark-figures.ts";
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
      const marked = markFigures(sentence, locale).filter(isMarked);
      for (const { text } of marked) expect(text).not.toMatch(/^\s|\s$/);
      expect(numbersIn(marked), sentence.id).toBe(sentence.figures.length);
    }
  });

  test("so is every word that leaves a figure to be decided", () => {
    for (const sentence of sentences)
      for (const { discretion } of sentence.figures)
        for (const { quote } of discretion)
          expect(
            markFigures(sentence, locale).some(
              ({ text, isFigure }) => isFigure && text.includes(quote[locale]),
            ),
            `${sentence.id}: ${quote[locale]}`,
          ).toBe(true);
  });
});

test("a word of discretion is marked in one piece with the figures beside it", () => {
  expect(markedIn("m12-s3", "zh")).toEqual(["可给予最高1:1"]);
  expect(markedIn("m12-s3", "en")).toEqual(["up to 1:1 may be given"]);
  expect(markedIn("m15-s3", "zh")).toEqual([
    "6—48个月",
    "择优给予100万元、50万元、30万元",
  ]);
  expect(markedIn("m15-s3", "en")).toEqual([
    "6 to 48 months",
    "on a selective merit basis",
    "RMB 1 million, RMB 500,000 or RMB 300,000",
  ]);
});

test("a list is marked in one piece with the words that limit it", () => {
  expect(markedIn("m09-s2", "zh")).toEqual(["最高1000万元、300万元、60万元"]);
  expect(markedIn("m09-s2", "en")).toEqual([
    "up to RMB 10 million, RMB 3 million and RMB 600,000",
  ]);
});

test("one that stands apart is marked by itself, and no longer word is", () => {
  expect(markedIn("m05-s2", "zh").slice(2)).toEqual(["可", "最高1000万元"]);
  const source = sentences.find(({ id }) => id === "m12-s3");
  if (!source) throw new Error("there is no such sentence");
  const zh = `对可复制的平台，${source.zh}`;
  const marked = markFigures({ ...source, zh }, "zh").filter(isMarked);
  expect(marked.map(({ text }) => text)).toEqual(["可给予最高1:1"]);
});

test("a ceiling is marked together with the words that limit it", () => {
  expect(markedIn("m02-s2", "en")).toEqual([
    "not more than 50%",
    "up to RMB 10 million",
    "raised to 60%",
  ]);
  expect(markedIn("m02-s2", "zh")).toEqual([
    "不超过服务合同金额的50%",
    "最高1000万元",
    "提高资助比例至60%",
  ]);
});

function markedIn(id: string, locale: Locale): readonly string[] {
  const sentence = sentences.find((each) => each.id === id);
  if (!sentence) throw new Error(`there is no sentence ${id}`);
  return markFigures(sentence, locale)
    .filter(isMarked)
    .map(({ text }) => text);
}

function isMarked({ isFigure }: TextRun): boolean {
  return isFigure;
}

function numbersIn(runs: readonly TextRun[]): number {
  return runs
    .flatMap(({ text }) => text.split(/、|, | or | and /))
    .filter((text) => /[\d百三]/.test(text)).length;
}
