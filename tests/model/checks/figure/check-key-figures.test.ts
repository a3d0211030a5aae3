import { describe, it } from "vitest";

import { VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("the key figures of a measure", () => {
  it("are its own", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "keyFigures: [m02-s2.rate,",
        to: "keyFigures: [m03-s2.rate,",
      },
      {
        line: "keyFigures: [m03",
        field: "keyFigures[0]",
        found: "m03-s2.rate",
        expected: "figures of m02, each once",
        fix: "name the figure of this measure",
      },
    );
  });

  it("stand once each", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "keyFigures: [m02-s2.rate, m02-s2.startup-rate,",
        to: "keyFigures: [m02-s2.rate, m02-s2.rate,",
      },
      {
        line: "keyFigures: [",
        field: "keyFigures[1]",
        found: "m02-s2.rate a second time",
        expected: "figures of m02, each once",
        fix: "Remove the entry",
      },
    );
  });
});
