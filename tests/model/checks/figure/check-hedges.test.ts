import { describe, expect, it } from "vitest";

import {
  breakContent,
  POLICY,
  POLICY_FILE,
  VOUCHERS,
} from "../../break-content.ts";
import { expectProblem, expectProblemAmong } from "../../expect-problem.ts";

const CLUSTERING = `${POLICY}/measures/m14-clustering.yaml`;
const LABORATORIES = `${POLICY}/measures/m13-key-laboratories.yaml`;

describe("the hedge of a figure", () => {
  it("is not lost in the English", async () => {
    await expectProblemAmong(
      {
        file: LABORATORIES,
        from: "provide funding of up to RMB 5 million each",
        to: "provide funding of RMB 5 million each",
      },
      {
        line: "funding of RMB 5 million each",
        field: "sentences.m13-s2.en",
        found: '"RMB 5 million" (exact) for m13-s2.cap, which is at-most',
        expected: 'a hedge before the value, such as "up to"',
        fix: "Put the hedge directly before the value in the English",
      },
    );
  });

  it("is not added where the Chinese has none", async () => {
    await expectProblemAmong(
      {
        file: CLUSTERING,
        from: "give the park operator a reward of RMB 2 million",
        to: "give the park operator a reward of up to RMB 2 million",
      },
      {
        line: "a reward of up to RMB 2 million",
        field: "sentences.m14-s2.en",
        found:
          '"up to RMB 2 million" (at-most) for m14-s2.recognised-park, which is exact',
        expected: "the value without a hedge before it",
        fix: "take out one that the Chinese has not",
      },
    );
  });

  it("is the one the Chinese has", async () => {
    await expectProblemAmong(
      {
        file: VOUCHERS,
        from: "value: 1000万元\n        bound: at-most",
        to: "value: 1000万元\n        bound: exact",
      },
      {
        line: "bound: exact",
        field: "sentences.m02-s2.figures.cap.bound",
        found: '"最高1000万元" (at-most) for m02-s2.cap, which is exact',
        expected: "the value without a hedge before it",
        fix: "Correct the bound to what the Chinese says",
      },
    );
  });
});

it("a hedge that is lost is reported at the figure that has lost it, and not as a word too", async () => {
  const { problems } = await breakContent({
    file: LABORATORIES,
    from: "good or excellent a reward of up to RMB 3 million",
    to: "good or excellent a reward of RMB 3 million",
  });
  expect(problems).toMatchObject([
    {
      field: "sentences.m13-s3.en",
      found: expect.stringContaining(
        "for m13-s3.cap, which is at-most",
      ) as string,
      expected: expect.stringContaining('such as "up to"') as string,
    },
    // What quoted the sentence quotes it no more.
    { field: "sentences.m13-s3.figures.cap.quote.en" },
  ]);
});

describe("a word of discretion", () => {
  it("is not lost in translation: 可 is may", async () => {
    await expectProblemAmong(
      {
        file: POLICY_FILE,
        from: "these Measures may be adjusted accordingly",
        to: "these Measures are adjusted accordingly",
      },
      {
        line: "these Measures are adjusted",
        field: "supplementary.sentences.sup-s4.en",
        found: '"可" once in the Chinese, "may" not at all in the English',
        expected: "the two equally often",
        fix: "no more and no less",
      },
    );
  });

  it("is not added in translation: 择优 without merit, merit without 择优", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "Issue “training-compute vouchers”.",
        to: "Issue “training-compute vouchers” on merit.",
      },
      {
        line: "vouchers” on merit",
        field: "sentences.m02-title.en",
        found: '"择优" not at all in the Chinese, "merit" once in the English',
        expected: "the two equally often",
        fix: "no more and no less",
      },
    );
  });
});
