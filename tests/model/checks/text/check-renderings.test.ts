import { describe, it } from "vitest";

import { VOUCHERS } from "../../break-content.ts";
import { expectProblemAmong } from "../../expect-problem.ts";

describe("a term of the glossary", () => {
  it("has its one rendering in every sentence", async () => {
    await expectProblemAmong(
      {
        file: VOUCHERS,
        from: "en: (2) Issue “training-compute vouchers”.",
        to: "en: (2) Issue “training coupons”.",
      },
      {
        line: "training coupons",
        field: "sentences.m02-title.en",
        found: "训力券",
        expected: '"training-compute voucher"',
        fix: "Use the rendering",
      },
    );
  });
});
