import { describe, it } from "vitest";

import { POLICY_FILE, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("what the steps of a result quote", () => {
  it("is no more than bears the figure with its hedge", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "quote: { zh: 最高1000万元,",
        to: "quote: { zh: 给予最高1000万元资助,",
      },
      {
        line: "zh: 给予最高1000万元资助",
        field: "sentences.m02-s2.figures.cap.quote.zh",
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
        from: "zh: 累计资助金额不得超过该项目经审计认定的投资额",
        to: "zh: 我市各级财政对同一项目累计资助金额不得超过该项目经审计认定的投资额",
      },
      {
        line: "zh: 我市各级财政对同一项目累计资助金额不得",
        field: "supplementary.rules.cumulative-at-most-audited.quote.zh",
        found: "33 characters",
        expected: "at most 30 characters",
        fix: "Quote only the words that make the rule",
      },
    );
  });
});
