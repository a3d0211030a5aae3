import { describe, it } from "vitest";

import { expectProblemAmong } from "../../expect-problem.ts";
import { written } from "./written-formula.ts";

describe("a formula's inputs", () => {
  it("are all used, under names that no address has yet", async () => {
    await expectProblemAmong(written("m08-s2.cap", "{ cost: money }"), {
      line: "cost: money",
      field: "benefits.m08-first-version.inputs.cost",
      found: "cost, which the formula does not use",
      expected: "an input that is worked with",
      fix: "take it out",
    });
    for (const name of ["audited", "rate", "wanted"])
      await expectProblemAmong(
        written(
          `{ least: [{ in: ${name} }, { limit: m08-s2.cap }] }`,
          `{ ${name}: money }`,
        ),
        {
          line: `${name}: money`,
          field: `benefits.m08-first-version.inputs.${name}`,
          found: `an input called ${name}`,
          expected: "a name that addresses do not use",
          fix: "another name",
        },
      );
  });

  it("name the currency of a rate of exchange", async () => {
    await expectProblemAmong(
      written(
        "{ times: [m08-s2.cap, { external: dollar }] }",
        "{ dollar: { kind: exchange, external: true } }",
      ),
      {
        line: "{ dollar:",
        field: "benefits.m08-first-version.inputs.dollar",
        found: "nothing",
        expected: "`currency`: the currency for whose unit the rate is",
        fix: "Add `currency`.",
      },
    );
  });
});
