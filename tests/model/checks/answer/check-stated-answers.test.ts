import { describe, it } from "vitest";

import { POLICY, POLICY_FILE, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

const measure = (name: string) => `${POLICY}/measures/${name}.yaml`;
/** Puts in an answer to `question` that quotes these words of `sentence`. */
const quoting = (
  question: string,
  sentence: string,
  zh: string,
  en: string,
  rest = "",
) =>
  `  ${question}:\n    sentence: ${sentence}\n    quote: { zh: "${zh}", en: "${en}" }\n${rest}`;
const answerTo = (question: string) =>
  new RegExp(` {2}${question}:\\n(?: {4}.*\\n)+`);

describe("an answer with a sentence is refused", () => {
  it("where a yearly total is asked for and no pool’s figure is quoted", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: answerTo("pool"),
        to: quoting(
          "pool",
          "sup-s1",
          "相关资助额度受年度总额控制",
          "the amounts of funding concerned are subject to annual total limits",
        ),
      },
      {
        line: "  pool:",
        field: "answers.pool",
        found: '"相关资助额度受年度总额控制" for an answer',
        expected: "a figure of pools",
        fix: "or make it not-stated",
      },
    );
  });

  it("where criteria are asked for and the quote says only “qualifying”", async () => {
    await expectProblem(
      {
        file: measure("m12-service-platforms"),
        from: answerTo("criteria"),
        to: quoting("criteria", "m12-s2", "符合条件的", "qualifying"),
      },
      {
        line: "  criteria:",
        field: "answers.criteria",
        found: '"符合条件的" for an answer',
        expected: "words other than",
        fix: "or make it not-stated",
      },
    );
  });

  it("where the unit of a cap is asked for and the quote names none", async () => {
    await expectProblem(
      {
        file: measure("m10-domestic-ecosystem"),
        from: "      zh: 单家企业最高300万元\n",
        to: "      zh: 最高300万元\n",
      },
      {
        line: "  unit-of-cap:",
        field: "answers.unit-of-cap",
        found: '"最高300万元" for an answer',
        expected: "单家",
        fix: "or make it not-stated",
      },
    );
  });

  it("where a cost is asked for and no base of a benefit is quoted", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "quote: { zh: 服务合同金额, en: service contract amount }",
        to: "quote: { zh: 智能算力, en: intelligent computing power }",
      },
      {
        line: "  base:\n    sentence",
        field: "answers.base",
        found: '"智能算力" for an answer',
        expected: "the base of a benefit",
        fix: "or make it not-stated",
      },
    );
  });

  it("where an office is asked for and none is named", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: answerTo("who-decides"),
        to: quoting("who-decides", "m02-resp", "责任单位", "Responsible"),
      },
      {
        line: "who-decides",
        field: "answers.who-decides",
        found: '"责任单位" for an answer',
        expected: "name an office",
        fix: "or make it not-stated",
      },
    );
  });

  it("where yes or no is asked for and there is no verdict", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "    verdict: { zh: 不一定，不是承诺。, en: No. }\n",
        to: "",
      },
      {
        line: "  promise:",
        field: "answers.promise",
        found: "for an answer",
        expected: "a verdict",
        fix: "or make it not-stated",
      },
    );
  });

  it("where its remark begins with what is not stated", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "en: It is a yearly ceiling, not a sum",
        to: "en: The sum is not given, not a sum",
      },
      {
        line: "The sum is not given",
        field: "answers.pool.note.en",
        found: "The sum is not given",
        expected: "begins with the answer",
        fix: "Put the answer first",
      },
    );
  });
});
