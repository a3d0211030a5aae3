import { describe, expect, it } from "vitest";

import {
  breakContent,
  POLICY,
  POLICY_FILE,
  VOUCHERS,
} from "../break-content.ts";
import { expectProblem } from "../expect-problem.ts";

describe("an answer", () => {
  it("quotes the Chinese verbatim", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "says: { zh: 企业、高等院校和科研机构, en:",
        to: "says: { zh: 企业和科研机构, en:",
      },
      {
        line: "zh: 企业和科研机构",
        field: "answers.who.says.zh",
        found: '"企业和科研机构"',
        expected: "words of m02-s2",
        fix: "Copy the words",
      },
    );
  });

  it("quotes the English verbatim", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "says: { zh: 服务合同金额, en: service contract amount }",
        to: "says: { zh: 服务合同金额, en: contract amount of the service }",
      },
      {
        line: "contract amount of the service",
        field: "answers.base.says.en",
        found: "contract amount of the service",
        expected: "words of m02-s2",
        fix: "Copy the words",
      },
    );
  });
});

describe("a question", () => {
  it("is answered for every measure, by the policy or by the measure", async () => {
    const { problems } = await breakContent({
      file: POLICY_FILE,
      from: /\n {2}raised-cap:\n {4}not-stated:\n.*\n.*/,
      to: "",
    });
    // Measures 2 and 5 have an answer of their own.
    expect(problems).toHaveLength(16);
    expect(problems[0]).toMatchObject({
      file: `${POLICY}/measures/m01-inclusive-resources.yaml`,
      field: "answers",
      found: "no answer to raised-cap",
      expected: "an answer to every question of questions.yaml",
      fix: expect.stringContaining("or not-stated") as string,
    });
  });
});
