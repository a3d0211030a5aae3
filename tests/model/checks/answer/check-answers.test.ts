import { describe, expect, it } from "vitest";

import {
  breakContent,
  POLICY,
  POLICY_FILE,
  VOUCHERS,
} from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("an answer", () => {
  it("quotes the Chinese verbatim", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "    says:\n      zh: 企业、高等院校和科研机构\n",
        to: "    says:\n      zh: 企业和科研机构\n",
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
      from: /\n {2}deadline:\n {4}not-stated:\n.*\n.*/,
      to: "",
    });
    expect(problems).toHaveLength(18);
    expect(problems[0]).toMatchObject({
      file: `${POLICY}/measures/m01-inclusive-resources.yaml`,
      field: "answers",
      found: "no answer to deadline",
      expected:
        "an answer to every question of questions.yaml that arises here",
      fix: expect.stringContaining("or not-stated") as string,
    });
  });

  it("put to the policy is answered by the policy", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: /\n {2}taxed:\n {4}not-stated:\n.*\n.*/,
        to: "",
      },
      {
        line: "answers:",
        field: "answers",
        found: "no answer to taxed",
        expected: "an answer to every question",
        fix: "Answer in the measure, or in policy.yaml",
      },
    );
  });

  it("that does not arise for a measure is not answered there", async () => {
    await expectProblem(
      {
        file: `${POLICY}/measures/m14-clustering.yaml`,
        from: "answers:\n",
        to: "answers:\n  period-of-cap: not-stated\n",
      },
      {
        line: "period-of-cap: not-stated",
        field: "answers.period-of-cap",
        found: "an answer to period-of-cap",
        expected: "questions that arise for this measure",
        fix: "Remove it",
      },
    );
  });
});
