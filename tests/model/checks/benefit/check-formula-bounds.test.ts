import { describe, expect, it } from "vitest";

import { breakContent } from "../../break-content.ts";
import { expectProblemAmong } from "../../expect-problem.ts";
import { FILE, written } from "./written-formula.ts";

/** The award, whose figure the text is taken to call at least so much. */
const atLeast = {
  file: FILE,
  from: "value: 1000万元\n        bound: at-most",
  to: "value: 1000万元\n        bound: at-least",
};

describe("the bounds of a formula", () => {
  it("leave no result without a most", async () => {
    const { problems } = await breakContent(atLeast, written("m08-s2.cap"));
    expect(problems).toContainEqual(
      expect.objectContaining({
        field: "benefits.m08-first-version.gives",
        found: "a formula that has no most, whatever is entered",
      }),
    );
    await expectProblemAmong(written("{ open: rate-not-stated }"), {
      line: "gives: { open",
      field: "benefits.m08-first-version.gives",
      found: "a formula that has no most",
      expected: "a most for the result",
      fix: "a `least` with a `limit`",
    });
  });

  it("let what is at least so much stand under a limit", async () => {
    const { problems } = await breakContent(
      atLeast,
      written(
        "{ least: [m08-s2.cap, { limit: { times: [{ in: share }, { in: cost }] } }] }",
        "{ share: rate, cost: money }",
      ),
    );
    const ofGives = problems.filter(({ field }) => field.includes("gives"));
    expect(ofGives).toEqual([]);
  });

  it("make nothing of help in kind", async () => {
    await expectProblemAmong(written("{ sum: [m08-s2.cap, { none: true }] }"), {
      line: "{ none: true }",
      field: "benefits.m08-first-version.gives.sum[1]",
      found: "help in kind as a part of `sum`",
      expected: "`none` alone",
      fix: "a benefit of its own",
    });
  });

  it("stand on the side on which an operation cuts off", async () => {
    await expectProblemAmong(
      written(
        "{ greatest: [{ in: cost }, { limit: m08-s2.cap }] }",
        "{ cost: money }",
      ),
      {
        line: "{ limit: m08-s2.cap }",
        field: "benefits.m08-first-version.gives.greatest[1].limit",
        found: "m08-s2.cap, at-most 1000万元, as a limit in `greatest`",
        expected: "a limit that the text does not say is at-most",
        fix: "what is at most so much stands in `least`",
      },
    );
    const { problems } = await breakContent(
      atLeast,
      written(
        "{ least: [{ in: cost }, { limit: m08-s2.cap }] }",
        "{ cost: money }",
      ),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        found: "m08-s2.cap, at-least 1000万元, as a limit in `least`",
      }),
    );
  });
});
