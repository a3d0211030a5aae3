import { describe, it } from "vitest";

import { POLICY_FILE } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("pools", () => {
  it("stand with the largest first", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "pools: [m02-s1.pool, m09-s1.pool,",
        to: "pools: [m09-s1.pool, m02-s1.pool,",
      },
      {
        line: "pools:",
        field: "pools[1]",
        found: "m02-s1.pool after the smaller m09-s1.pool",
        expected: "the largest sum first",
        fix: "in the order of their sums",
      },
    );
  });
});
