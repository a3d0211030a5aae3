import { describe, expect, it } from "vitest";

import { POLICY, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

const RESOURCES = `${POLICY}/measures/m01-inclusive-resources.yaml`;
const SCENARIOS = `${POLICY}/measures/m06-government-scenarios.yaml`;

describe("a worked example", () => {
  it("has the result the rule computes", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "given: { amount: 8000000 }, result: { kind: ceiling, yuan: 4000000, limit: rate } }",
        to: "given: { amount: 8000000 }, result: { kind: ceiling, yuan: 5000000, limit: rate } }",
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

  it.each([
    [
      "audited: 6000000, prior: 2000000 }, result: { kind: ceiling, yuan: 4000000, limit: room }",
      "audited: 6000000, prior: 2000000 }, result: { kind: ceiling, yuan: 5000000, limit: cap }",
      "ceiling 4000000.00, limit room",
    ],
    [
      "audited: 7000000, prior: 2000000 }, result: { kind: ceiling, yuan: 5000000, limit: room-met }",
      "audited: 7000000, prior: 2000000 }, result: { kind: ceiling, yuan: 5000000, limit: cap }",
      "ceiling 5000000.00, limit room-met",
    ],
    [
      "sameKind: unknown }, result: { kind: undetermined, atLeast: 0, atMost: 5000000 }",
      "sameKind: unknown }, result: { kind: ceiling, yuan: 5000000, limit: cap }",
      "undetermined, 0.00 to 5000000.00",
    ],
  ])(
    "of other money or support has what the planner computes: %s",
    async (from, to, expected) => {
      await expectProblem(
        { file: SCENARIOS, from, to },
        {
          line: to,
          field: expect.stringContaining(
            "benefits.m06-product.examples",
          ) as string,
          found: "ceiling 5000000.00, limit cap",
          expected,
          fix: "by hand",
        },
      );
    },
  );

  it("of help without an amount names none", async () => {
    await expectProblem(
      {
        file: RESOURCES,
        from: "{ kind: no-amount }",
        to: "{ kind: fixed, yuan: 1 }",
      },
      {
        line: "{ kind: fixed, yuan: 1 }",
        field: "benefits.m01-preferential-prices.examples[0].result",
        found: "fixed 1.00",
        expected: "no amount",
        fix: "by hand",
      },
    );
  });

  it("tells an audited investment that no money from elsewhere asks for", async () => {
    await expectProblem(
      {
        file: SCENARIOS,
        from: "{ outside: yes, audited: 20000000 }",
        to: "{ audited: 20000000 }",
      },
      {
        line: "{ audited: 20000000 }",
        field: "benefits.m06-product.examples[3].given",
        found: "",
        expected: "`outside` where `audited` or `prior` is given",
        fix: "",
      },
    );
  });
});
