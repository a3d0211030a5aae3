import { describe, it } from "vitest";

import { POLICY, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("an example that readers see", () => {
  it("has round sums", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: /- \{ show: true, given: \{ amount: 8000000 \}, result: \{ kind: ceiling, yuan: 4000000,/,
        to: "- { show: true, given: { amount: 8642000 }, result: { kind: ceiling, yuan: 4321000,",
      },
      {
        line: "8642000",
        field: "benefits.m02-training.examples[0].show",
        found: "a sum to many digits",
        expected: "round sums",
        fix: "Show a simpler example",
      },
    );
  });

  it("is one of at most three", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "- { given: { amount: 20000000 }",
        to: "- { show: true, given: { amount: 20000000 }",
      },
      {
        line: "examples:",
        field: "benefits.m02-training.examples",
        found: "4 with",
        expected: "at most 3",
        fix: "the others stay checks",
      },
    );
  });

  it("is none of help without an amount", async () => {
    await expectProblem(
      {
        file: `${POLICY}/measures/m01-inclusive-resources.yaml`,
        from: "- { given: { amount: 1000000 }",
        to: "- { show: true, given: { amount: 1000000 }",
      },
      {
        line: "examples:",
        field: "benefits.m01-preferential-prices.examples",
        found: "1 with",
        expected: "at most 0",
        fix: "the others stay checks",
      },
    );
  });
});
