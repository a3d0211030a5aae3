import { describe, it } from "vitest";

import { POLICY } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

const FILE = `${POLICY}/measures/m13-key-laboratories.yaml`;

describe("a figure of a sentence that gives a benefit", () => {
  it("is worked with, or says why not", async () => {
    await expectProblem(
      {
        file: FILE,
        from: "        unused: How often laboratories are evaluated; it changes no sum.\n",
        to: "",
      },
      {
        line: "      interval:",
        field: "sentences.m13-s3.figures.interval",
        found: "三年 in no benefit of m13-s3",
        expected: "a benefit that is worked out with it, or `unused`",
        fix: "say under `unused` why",
      },
    );
  });

  it("is not declared unused where a benefit is worked out with it", async () => {
    const label =
      "label: { zh: 评估良好或优秀的奖励上限, en: cap on the reward for a good or excellent result }";
    await expectProblem(
      {
        file: FILE,
        from: label,
        to: `${label}\n        unused: It is not needed.`,
      },
      {
        line: "unused: It is not needed.",
        field: "sentences.m13-s3.figures.cap.unused",
        found: "m13-s3.cap declared unused, and in a benefit",
        expected: "a benefit that is worked out with it, or `unused`",
        fix: "Take out `unused`.",
      },
    );
  });
});
