import { describe, it } from "vitest";

import { VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("related measures", () => {
  it("are other measures", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "related: [m01, m03, m04]",
        to: "related: [m02, m03, m04]",
      },
      {
        line: "related:",
        field: "related[0]",
        found: "m02 itself",
        expected: "other measures",
        fix: "Remove the entry",
      },
    );
  });

  it("are named once", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "related: [m01, m03, m04]",
        to: "related: [m01, m03, m03]",
      },
      {
        line: "related:",
        field: "related[2]",
        found: "m03 a second time",
        expected: "each once",
        fix: "Remove the entry",
      },
    );
  });
});
