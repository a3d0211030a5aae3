import { describe, it } from "vitest";

import { expectProblem } from "../expect-problem.ts";
import { AUDIT, change, SAME_KIND, TOTAL } from "../rules-on-combining.ts";

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
