import { describe, expect, it } from "vitest";

import { breakContent } from "../../break-content.ts";
import { expectProblemAmong } from "../../expect-problem.ts";
import { FILE, written } from "./written-formula.ts";

describe("a formula of the content's own", () => {
  it("that gives the award's cap comes to what the award did", async () => {
    const { problems } = await breakContent(written("m08-s2.cap"));
    const ofBenefits = problems.filter(({ field }) =>
      field.startsWith("benefits"),
    );
    expect(ofBenefits).toEqual([]);
  });

  it("names only inputs that it declares", async () => {
    await expectProblemAmong(
      written("{ least: [{ in: cost }, { limit: m08-s2.cap }] }"),
      {
        line: "{ in: cost }",
        field: "benefits.m08-first-version.gives.least[0].in",
        found: '"cost"',
        expected: "one of the benefit's inputs",
        fix: "Declare the input",
      },
    );
  });

  it("puts together only what is of one unit", async () => {
    await expectProblemAmong(
      written(
        "{ least: [{ in: people }, { limit: m08-s2.cap }] }",
        "{ people: count }",
      ),
      {
        line: "{ limit: m08-s2.cap }",
        field: "benefits.m08-first-version.gives.least[1]",
        found: "CNY",
        expected: "what `least` puts it together with, count at gives.least.0",
        fix: "say `per` with the figure",
      },
    );
  });

  it("comes to yuan", async () => {
    await expectProblemAmong(
      written("{ times: [m08-s2.cap, { in: people }] }", "{ people: count }"),
      {
        line: "gives:",
        field: "benefits.m08-first-version.gives",
        found: "a result in CNY × count",
        expected: "a result in CNY",
        fix: "`per`",
      },
    );
  });

  it("chooses among all options of its input", async () => {
    await expectProblemAmong(
      written(
        "{ choose: tier, of: { high: m08-s2.cap } }",
        "{ tier: { kind: choice, options: { high: { zh: 高, en: high }, low: { zh: 低, en: low } } } }",
      ),
      {
        line: "{ choose: tier",
        field: "benefits.m08-first-version.gives.of",
        found: '"high"',
        expected: "the options of the input tier, in their order: high, low",
        fix: "every option",
      },
    );
  });

  it("with an operation that there is not is told which there are", async () => {
    const { problems } = await breakContent(
      written("{ plus: [m08-s2.cap, m08-s2.cap] }"),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: FILE,
      field: expect.stringContaining(
        "benefits.m08-first-version.gives",
      ) as string,
    });
    expect(JSON.stringify(problems[0])).toContain("times");
  });
});

describe("a worked example", () => {
  it("gives only what its benefit asks for", async () => {
    await expectProblemAmong(
      { file: FILE, from: "given: {}", to: "given: { ammount: 5 }" },
      {
        line: "ammount: 5",
        field: "benefits.m08-first-version.examples[0].given.ammount",
        found: '"ammount"',
        expected: "what the benefit asks for",
        fix: "Correct the name",
      },
    );
  });
});
