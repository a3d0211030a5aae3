import { describe, expect, it } from "vitest";

import { POLICY, VOUCHERS } from "../../break-content.ts";
import { expectProblem, expectProblemAmong } from "../../expect-problem.ts";

const RESEARCH = `${POLICY}/measures/m09-basic-research.yaml`;
const PLATFORMS = `${POLICY}/measures/m12-service-platforms.yaml`;
const FOUNDERS = `${POLICY}/measures/m15-entrepreneurship.yaml`;
const FIX = "take it out of the benefit";

/** A figure as a slip would leave it, and what is then expected of it. */
const SLIPS = [
  [VOUCHERS, "rate", "50%", "0%", "more than 0%, at most 100%"],
  [VOUCHERS, "rate", "50%", "150%", "more than 0%, at most 100%"],
  [VOUCHERS, "startup-rate", "60%", "101%", "more than 0%, at most 100%"],
  [VOUCHERS, "cap", "1000万元", "0元", "a sum above zero"],
  [VOUCHERS, "pool", "5亿元", "0亿元", "a sum above zero"],
  [PLATFORMS, "ratio", "1:1", "0:1", "a proportion above 0:1"],
  [FOUNDERS, "window", "6—48个月", "48—6个月", "the lower end first"],
] as const;

describe("a value that no benefit can compute with is named where it stands:", () => {
  it.each(SLIPS)("%s, %s: %s as %s", async (file, name, is, slip, expected) => {
    await expectProblemAmong(
      {
        file,
        from: new RegExp(`(?<=\\n +${name}:\\s+value: )"?${is}"?`),
        to: JSON.stringify(slip),
      },
      {
        line: `value: ${JSON.stringify(slip)}`,
        field: expect.stringMatching(
          new RegExp(`\\.figures\\.${name}\\.value$`),
        ) as string,
        found: `${slip}, with which a benefit computes`,
        expected,
        fix: FIX,
      },
    );
  });
});

it.each(["at-least", "about"])(
  "a bound that no benefit can compute with is named where it stands: %s",
  async (bound) => {
    await expectProblemAmong(
      {
        file: VOUCHERS,
        from: "value: 1000万元\n        bound: at-most",
        to: `value: 1000万元\n        bound: ${bound}`,
      },
      {
        line: `bound: ${bound}`,
        field: "sentences.m02-s2.figures.cap.bound",
        found: `${bound} for 1000万元, with which a benefit computes`,
        expected: "exact, or the most that is given",
        fix: FIX.replace("it", "the figure"),
      },
    );
  },
);

describe("a benefit by levels", () => {
  it("has some", async () => {
    await expectProblem(
      {
        file: RESEARCH,
        from: /levels:\n(?: {6,}.*\n)+/,
        to: "levels: []\n",
      },
      {
        line: "levels: []",
        field: "benefits.m09-basic.levels",
        found: "a list of 0",
        expected: "at least 1",
        fix: "Correct the value.",
      },
    );
  });
});
