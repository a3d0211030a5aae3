import { describe, it } from "vitest";

import { VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("a translation", () => {
  it("is of the Chinese as it stands, else it is stale", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "of: 1926ce46bdb8e743",
        to: "of: 0000ce46bdb8e743",
      },
      {
        line: "of: 0000ce46bdb8e743",
        field: "sentences.m02-s2.translation.of",
        found: "0000ce46bdb8e743",
        expected: "1926ce46bdb8e743, the hash of the Chinese",
        fix: "npm run confirm m02-s2",
      },
    );
  });
});
