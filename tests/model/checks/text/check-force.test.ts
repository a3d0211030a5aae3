import { describe, it } from "vitest";

import { POLICY, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

const MODEL_VOUCHERS = `${POLICY}/measures/m04-model-vouchers.yaml`;

describe("a body sentence", () => {
  it("says how strongly it commits", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "    force: { is: gives, says: 给予 }\n",
        to: "",
      },
      {
        line: "- id: m02-s2",
        field: "sentences.m02-s2.force",
        found: "nothing",
        expected: "how strongly the sentence commits",
        fix: "Add `force:",
      },
    );
  });

  it("shows its force by words that stand in it", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "force: { is: gives, says: 给予 }",
        to: "force: { is: gives, says: 发给 }",
      },
      {
        line: "says: 发给",
        field: "sentences.m02-s2.force.says",
        found: '"发给"',
        expected: "words of the Chinese",
        fix: "Copy the verb",
      },
    );
  });

  it("is no stronger than its weakest word", async () => {
    await expectProblem(
      {
        file: MODEL_VOUCHERS,
        from: "force: { is: may, says: 可按 }",
        to: "force: { is: gives, says: 给予 }",
      },
      {
        line: "is: gives",
        field: "sentences.m04-s2.force.is",
        found: "gives, for a sentence with 可",
        expected: "may",
        fix: "Write `is: may`",
      },
    );
  });
});
