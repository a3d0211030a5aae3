import { describe, it } from "vitest";

import { POLICY, VOUCHERS } from "../../break-content.ts";
import { expectProblem, expectProblemAmong } from "../../expect-problem.ts";

describe("a figure", () => {
  it("has the value its quote bears", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "value: 1000万元", to: "value: 100万元" },
      {
        line: "value: 100万元",
        field: "sentences.m02-s2.figures.cap.value",
        found: "100万元",
        expected: 'the one value that "最高1000万元" bears: "1000万元"',
        fix: "Compare with the Chinese sentence",
      },
    );
  });

  it.each(["第一年", "数十亿", "30余家"])(
    "has a value that is said exactly, which %s is not",
    async (value) => {
      await expectProblemAmong(
        { file: VOUCHERS, from: "value: 1000万元", to: `value: ${value}` },
        {
          line: `value: ${value}`,
          field: "sentences.m02-s2.figures.cap.value",
          found: value,
          expected: "5万美元",
          fix: "list it under `nonFigures`",
        },
      );
    },
  );

  it("has a value that can be read, with its unit", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "value: 1000万元", to: "value: 1000万元资助" },
      {
        line: "value: 1000万元资助",
        field: "sentences.m02-s2.figures.cap.value",
        found: '"1000万元资助"',
        expected: "one value as printed",
        fix: "with its unit and nothing else",
      },
    );
  });

  it("quotes words that stand in its sentence", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "quote: { zh: 最高1000万元,",
        to: "quote: { zh: 最高1000万元的资助,",
      },
      {
        line: "zh: 最高1000万元的资助",
        field: "sentences.m02-s2.figures.cap.quote.zh",
        found: '"最高1000万元的资助"',
        expected: "words that stand exactly once in m02-s2",
        fix: "Copy the words",
      },
    );
  });

  it("quotes words that stand there only once", async () => {
    await expectProblem(
      {
        file: `${POLICY}/measures/m05-industry-applications.yaml`,
        from: "quote: { zh: 最高200万元,",
        to: "quote: { zh: 给予最高,",
      },
      {
        line: "zh: 给予最高",
        field: "sentences.m05-s2.figures.cap.quote.zh",
        found: "2 times",
        expected: "exactly once",
        fix: "enough of them to be unique",
      },
    );
  });

  it.each([
    ["words of the English", "up to RMB 1 million", "exactly once in m02-s2"],
    ["its value in English", "not more than 50%", '"up to RMB 10 million"'],
    ["its hedge in English", "RMB 10 million", '"up to RMB 10 million"'],
  ])("quotes %s", async (_, en, expected) => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "quote: { zh: 最高1000万元, en: up to RMB 10 million }",
        to: `quote: { zh: 最高1000万元, en: ${en} }`,
      },
      {
        line: `quote: { zh: 最高1000万元, en: ${en} }`,
        field: "sentences.m02-s2.figures.cap.quote.en",
        found: `"${en}"`,
        expected,
        fix: "Copy the words from the sentence",
      },
    );
  });

  it("quotes no number more in English than in Chinese", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "en: up to RMB 10 million }",
        to: 'en: "up to RMB 10 million; for start-ups, the funding rate is raised to 60%" }',
      },
      {
        line: 'en: "up to RMB 10 million; for',
        field: "sentences.m02-s2.figures.cap.quote.en",
        found: '"60%" in the English',
        expected: "no such number as in the Chinese",
        fix: "Quote the words of the English that render those of the Chinese",
      },
    );
  });
});
