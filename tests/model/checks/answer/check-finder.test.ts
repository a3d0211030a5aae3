import { describe, it } from "vitest";

import { VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("a finder condition", () => {
  it("names options that its question offers", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "any: [train-model, cheap-compute]",
        to: "any: [train-models, cheap-compute]",
      },
      {
        line: "train-models",
        field: "finder[1].any[0]",
        found: '"train-models"',
        expected: "an option of goal: cheap-compute",
        fix: "Correct the option",
      },
    );
  });

  it("names a benefit of its own measure", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "any: [train-model, cheap-compute],",
        to: "any: [train-model, cheap-compute], benefit: m03-purchase,",
      },
      {
        line: "m03-purchase",
        field: "finder[1].benefit",
        found: '"m03-purchase"',
        expected: "a benefit of this measure: m02-training",
        fix: "Correct the id",
      },
    );
  });

  it("excludes by a sentence that speaks of the measure", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "any: [train-model, cheap-compute], sentence: m02-s2",
        to: "any: [train-model, cheap-compute], sentence: m03-s2",
      },
      {
        line: "cheap-compute], sentence: m03-s2",
        field: "finder[1].sentence",
        found: "m03-s2",
        expected: "a sentence of m02 or of the supplementary provisions",
        fix: "Name the sentence that excludes",
      },
    );
  });
});
