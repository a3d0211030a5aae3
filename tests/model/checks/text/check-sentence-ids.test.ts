import { describe, it } from "vitest";

import { POLICY_FILE, VOUCHERS } from "../../break-content.ts";
import { expectProblem, expectProblemAmong } from "../../expect-problem.ts";

describe("a sentence's id", () => {
  it("counts the body sentences of its unit without a gap, and what names the true id is not told", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "- id: m02-s1", to: "- id: m02-s3" },
      {
        line: "- id: m02-s3",
        field: "sentences.m02-s3.id",
        found: "m02-s3",
        expected: "m02-s1",
        fix: "in the order of the text",
      },
    );
  });

  it("begins with its unit", async () => {
    await expectProblemAmong(
      { file: VOUCHERS, from: "- id: m02-title", to: "- id: m03-title" },
      {
        line: "- id: m03-title",
        field: "sentences.m03-title.id",
        found: "m03-title",
        expected: "m02-title",
        fix: "in the order of the text",
      },
    );
  });

  it("is its own", async () => {
    await expectProblemAmong(
      { file: POLICY_FILE, from: "- id: sup-s4", to: "- id: sup-s3" },
      {
        line: "- id: sup-s3\n      zh: 执行期间",
        field: "supplementary.sentences[3].id",
        found: "sup-s3 a second time",
        expected: "an id of its own",
        fix: "Number the sentences",
      },
    );
  });
});
