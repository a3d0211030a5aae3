import { describe, it } from "vitest";

import { POLICY_FILE, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("what is quoted stands in its sentence:", () => {
  it("the words of an editor's note", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "- says: 训力券", to: "- says: 训练券" },
      {
        line: "- says: 训练券",
        field: "sentences.m02-title.notes[0].says",
        found: '"训练券"',
        expected: 'words of the Chinese: "(二)发放“训力券”。"',
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
      "says: 对初创企业提高资助比例至60%\n    text",
      "interpretations[0].says",
    ],
    [
      POLICY_FILE,
      "says: 我市各级财政对同一项目累计资助金额\n      text",
      "supplementary.interpretations[1].says",
    ],
  ])("the words that a reading is of, in %s", async (file, from, field) => {
    await expectProblem(
      { file, from, to: from.replace("says: ", "says: 只") },
      {
        line: "says: 只",
        field,
        found: "只",
        expected: "words of the Chinese",
        fix: "Copy the words",
      },
    );
  });

  it("the words that make a rule", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "says: 相关资助额度受年度总额控制\n      name",
        to: "says: 资助额度受年度总额的控制\n      name",
      },
      {
        line: "says: 资助额度受年度总额的控制",
        field: "supplementary.rules[1].says",
        found: "资助额度受年度总额的控制",
        expected: "words of the Chinese",
        fix: "Copy the words",
      },
    );
  });
});
