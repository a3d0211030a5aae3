import { describe, it } from "vitest";

import { VOUCHERS } from "../break-content.ts";
import { expectProblem } from "../expect-problem.ts";

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
});
