import { describe, it } from "vitest";

import { POLICY_FILE, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("what is quoted stands in its sentence:", () => {
  it("the words of an editor's note", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "quote: { zh: 训力券",
        to: "quote: { zh: 训练券",
      },
      {
        line: "zh: 训练券",
        field: "sentences.m02-title.notes[0].quote.zh",
        found: '"训练券"',
        expected: 'words of m02-title: "(二)发放“训力券”。"',
        fix: "Copy the words",
      },
    );
  });

  it("a non-figure", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "nonFigures: [粤府〔2023〕90号]",
        to: "nonFigures: [粤府〔2023〕90号, 府粤]",
      },
      {
        line: "nonFigures:",
        field: "preamble.p-s1.nonFigures[1]",
        found: '"府粤"',
        expected: "words of the Chinese",
        fix: "Copy the words",
      },
    );
  });

  it.each([
    [
      VOUCHERS,
      "zh: 对初创企业提高",
      "interpretations.cap-also-at-raised-rate.quote.zh",
    ],
    [
      POLICY_FILE,
      "zh: 我市各级财政对同一项目累计",
      "supplementary.interpretations.city-and-district-money-only.quote.zh",
    ],
    [
      POLICY_FILE,
      "zh: 相关资助额度受",
      "supplementary.rules.annual-total.quote.zh",
    ],
    [VOUCHERS, "zh: 企业、高等院校", "answers.who.quote.zh"],
    [VOUCHERS, "en: service contract", "answers.base.quote.en"],
    [
      VOUCHERS,
      "zh: 租用智能算力",
      "benefits.m02-training.conditions[0].quote.zh",
    ],
    [
      VOUCHERS,
      "en: rent intelligent",
      "benefits.m02-training.conditions[0].quote.en",
    ],
    [
      VOUCHERS,
      'en: "for start-ups',
      "interpretations.cap-also-at-raised-rate.quote.en",
    ],
  ])(
    "what a reading, a rule, an answer or a condition is of: %s %s",
    async (file, words, field) => {
      const from = new RegExp(`(?<=quote:[^}]{0,60})${words}`);
      await expectProblem(
        { file, from, to: `${words}X` },
        {
          line: "X",
          field,
          found: "X",
          expected: "words of",
          fix: "Copy the words",
        },
      );
    },
  );
});
