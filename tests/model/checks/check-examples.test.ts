import { describe, it } from "vitest";

import { VOUCHERS } from "../break-content.ts";
import { expectProblem } from "../expect-problem.ts";

describe("a worked example", () => {
  it("has the result the rule computes", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "{ given: { amount: 8000000 }, result: { kind: ceiling, yuan: 4000000, limit: rate } }",
        to: "{ given: { amount: 8000000 }, result: { kind: ceiling, yuan: 5000000, limit: rate } }",
      },
      {
        line: "yuan: 5000000",
        field: "benefits.m02-training.examples[0].result",
        found: "ceiling 5000000.00, limit rate",
        expected: "ceiling 4000000.00, limit rate",
        fix: "by hand",
      },
    );
  });
});
