import { describe, expect, it } from "vitest";

import { breakContent, POLICY, POLICY_FILE } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("chapters", () => {
  it("are numbered in the order of the text", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "id: c2\n    number: 2",
        to: "id: c2\n    number: 3",
      },
      {
        line: "id: c2",
        field: "chapters[1].id",
        found: "c2 with the number 3",
        expected: "c2 with the number 2",
        fix: "in the order of the text",
      },
    );
  });

  it("keep their numbers where one of them does not fit the schema", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "en: Supply of ecosystem inputs }",
        to: 'en: "" }',
      },
      {
        line: 'en: "" }',
        field: "chapters.c1.name.en",
        found: '""',
        expected: "a text that is not empty",
        fix: "Correct the value.",
      },
    );
  });

  it("have ids of their own; the measures of the first stay where they are", async () => {
    const { problems } = await breakContent({
      file: POLICY_FILE,
      from: "- id: c2\n    number: 2",
      to: "- id: c1\n    number: 2",
    });
    expect(problems.map(({ found }) => found)).toContain("c1 a second time");
    expect(problems.filter(({ found }) => found.startsWith("m"))).toEqual([]);
  });
});

describe("a section", () => {
  it("stands after the chapter that it is of", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "- id: c5\n    number: 5",
        to: "- id: c5\n    sectionOf: c6\n    number: 1",
      },
      {
        line: "sectionOf: c6",
        field: "chapters.c5.sectionOf",
        found: "c6",
        expected: "the id of a chapter that stands before it",
        fix: "move the section below it",
      },
    );
  });

  it("is counted in its chapter", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "- id: c5\n    number: 5",
        to: "- id: c5\n    sectionOf: c4\n    number: 5",
      },
      {
        line: "id: c5",
        field: "chapters[4].id",
        found: "c5 with the number 5",
        expected: "c5 with the number 1",
        fix: "and the sections of each",
      },
    );
  });
});

describe("measures", () => {
  it("follow the order of their chapters", async () => {
    const { problems } = await breakContent({
      file: `${POLICY}/measures/m03-corpus-vouchers.yaml`,
      from: "chapter: c1",
      to: "chapter: c4",
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        // The first measure after the wrong one is out of order.
        file: `${POLICY}/measures/m04-model-vouchers.yaml`,
        field: "chapter",
        found: "c2 after c4 of m03",
        fix: "Correct the chapter of one of the two measures.",
      }),
    );
  });
});
