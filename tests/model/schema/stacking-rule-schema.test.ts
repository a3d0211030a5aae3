import { describe, it } from "vitest";

import { POLICY_FILE } from "../break-content.ts";
import { expectProblem } from "../expect-problem.ts";

const RULES = "supplementary.rules";
const SAME_KIND = `${RULES}.no-duplicate-same-kind`;
const TOTAL = `${RULES}.annual-total`;
const AUDIT = `${RULES}.cumulative-at-most-audited`;

/** One change to the rules. */
const change = (from: string, to: string) => ({ file: POLICY_FILE, from, to });

describe("the vocabulary of a rule on combining", () => {
  it("says how in words that are known", async () => {
    await expectProblem(change("combine: once", "combine: never"), {
      line: "combine: never",
      field: `${SAME_KIND}.combine`,
      found: '"never"',
      expected: "sum",
      fix: "Correct the value.",
    });
  });

  it("names levels of government that there are", async () => {
    await expectProblem(
      change("with: [city, district]", "with: [city, county]"),
      {
        line: "with: [city, county]",
        field: `${AUDIT}.with[1]`,
        found: '"county"',
        expected: "district",
        fix: "Correct the value.",
      },
    );
  });

  it("has a limit that is a yearly total or has a name", async () => {
    await expectProblem(change("limit: yearly-total", "limit: monthly-total"), {
      line: "limit: monthly-total",
      field: `${TOTAL}.limit`,
      found: '"monthly-total"',
      expected: "yearly-total, or a reader's sum with a label and a name",
      fix: "Correct the value.",
    });
  });

  it("has the levels of government for the policy itself too", async () => {
    await expectProblem(change("level: city", "level: county"), {
      line: "level: county",
      field: "level",
      found: '"county"',
      expected: "district",
      fix: "Correct the value.",
    });
  });
});
