import { describe, it } from "vitest";

import { VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("a summary", () => {
  it("has at most 120 characters in Chinese", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "上限是否随之提高，原文未明确。\n",
        to: "上限是否随之提高，原文未明确。这是一句多余的话，这是一句多余的话，这是一句多余的话，这是一句多余的话，这是一句多余的话，这是一句多余的话，这是一句多余的话，这是一句多余的话，这是一句多余的话，这是一句多余的话，\n",
      },
      {
        line: "这是一句多余的话",
        field: "summary.zh",
        found: " characters",
        expected: "at most 120 characters",
        fix: "Shorten the summary",
      },
    );
  });

  it("has at most 80 words in English", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "Whether the cap rises too is not stated.\n",
        to: "Whether the cap rises too is not stated. This sentence is one too many. This sentence is one too many. This sentence is one too many. This sentence is one too many. This sentence is one too many. This sentence is one too many. This sentence is one too many. This sentence is one too many. This sentence is one too many. This sentence is one too many.\n",
      },
      {
        line: "one too many",
        field: "summary.en",
        found: " words",
        expected: "at most 80 words",
        fix: "Shorten the summary",
      },
    );
  });
});

describe("the line of a measure in a list", () => {
  it("has at most 34 characters in Chinese and 72 in English", async () => {
    for (const [from, field, most] of [
      ["租用智能算力训练大模型", "forWhom.zh", 34],
      ["renting compute to train models", "forWhom.en", 72],
    ] as const)
      await expectProblem(
        { file: VOUCHERS, from, to: from.repeat(3) },
        {
          line: from,
          field,
          found: " characters",
          expected: `at most ${String(most)} characters`,
          fix: "Shorten the line",
        },
      );
  });
});
