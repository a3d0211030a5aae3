import { describe, expect, it } from "vitest";

import { breakContent, POLICY, POLICY_FILE } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

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
