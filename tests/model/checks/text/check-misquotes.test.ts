import { describe, expect, it } from "vitest";

import { breakContent, POLICY_FILE } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

/** Gives the preamble's first sentence a misquote in these words. */
const misquotedAs = (words: string) => ({
  file: POLICY_FILE,
  from: "nonFigures: [粤府〔2023〕90号]",
  to: `nonFigures: [粤府〔2023〕90号]
    misquotes:
      - words: ${words}
        language: en
        where: { zh: 某报, en: a newspaper }
        date: 2026-01-02
        correction: { zh: 原文是“制定本措施”。, en: The text says that measures are formulated. }`,
});

describe("a misquote", () => {
  it("is none where its sentence says just that", async () => {
    await expectProblem(misquotedAs("these Measures are formulated"), {
      line: "- words:",
      field: "preamble.p-s1.misquotes[0].words",
      found: '"these Measures are formulated"',
      expected: "words that p-s1 does not say",
      fix: "Give the published words",
    });
  });

  it("may say whatever its sentence does not", async () => {
    const { problems } = await breakContent(
      misquotedAs("this law has been enacted"),
    );
    expect(problems).toEqual([]);
  });
});
