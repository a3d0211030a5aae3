import { describe, it } from "vitest";

import { POLICY, POLICY_FILE, VOUCHERS } from "../../break-content.ts";
import { expectProblem, expectProblemAmong } from "../../expect-problem.ts";

describe("a benefit", () => {
  it("computes with figures of the right kind", async () => {
    await expectProblemAmong(
      {
        file: VOUCHERS,
        from: "    rate: m02-s2.rate\n    cap",
        to: "    rate: m02-s1.pool\n    cap",
      },
      {
        line: "rate: m02-s1.pool",
        field: "benefits.m02-training.rate",
        found: "m02-s1.pool, 5亿元 (money)",
        expected: "a figure whose value is a rate",
        fix: "Name another figure",
      },
    );
  });
});

describe("a benefit's place", () => {
  it("is in its id", async () => {
    await expectProblem(
      {
        file: `${POLICY}/measures/m06-government-scenarios.yaml`,
        from: "- id: m06-product",
        to: "- id: m03-product",
      },
      {
        line: "- id: m03-product",
        field: "benefits.m03-product.id",
        found: "m03-product",
        expected: "an id that begins with m06-",
        fix: "Name the benefit after its measure.",
      },
    );
  });
});

describe("a cost share without a rate", () => {
  it("says that the text states none", async () => {
    await expectProblemAmong(
      {
        file: VOUCHERS,
        from: "    rate: m02-s2.rate\n    cap",
        to: "    cap",
      },
      {
        line: "- id: m02-training",
        field: "benefits.m02-training.rate",
        found: "nothing",
        expected: "either the figure of the rate, or `open: [rate-not-stated]`",
        fix: "Give the rate if the text states one",
      },
    );
  });
});

describe("the term", () => {
  it("runs from a date", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "from: sup-s5.from",
        to: "from: sup-s5.length",
      },
      {
        line: "from: sup-s5.length",
        field: "term.from",
        found: "sup-s5.length, 2年 (period)",
        expected: "a date",
        fix: "Name another figure",
      },
    );
  });
});
