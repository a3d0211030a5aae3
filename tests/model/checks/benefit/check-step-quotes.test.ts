import { describe, it } from "vitest";

import { POLICY_FILE, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("what the steps of a result quote", () => {
  it("is no more than bears the figure with its hedge", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "says: 最高1000万元\n",
        to: "says: 给予最高1000万元资助\n",
      },
      {
        line: "says: 给予最高1000万元资助",
        field: "sentences.m02-s2.figures.cap.says",
        found: '"给予最高1000万元资助"',
        expected: '"最高1000万元"',
        fix: "Take out what steps need not quote",
      },
    );
  });

  it("of a rule is short", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "says: 累计资助金额不得超过该项目经审计认定的投资额",
        to: "says: 我市各级财政对同一项目累计资助金额不得超过该项目经审计认定的投资额",
      },
      {
        line: "says: 我市各级财政对同一项目累计资助金额不得",
        field: "supplementary.rules.cumulative-at-most-audited.says",
        found: "33 characters",
        expected: "at most 30 characters",
        fix: "Quote only the words that make the rule",
      },
    );
  });
});
