import { describe, it } from "vitest";

import { expectProblem } from "../../expect-problem.ts";

describe("in the shared vocabularies", () => {
  it("a term's category is one of site.yaml", async () => {
    await expectProblem(
      {
        file: "content/glossary.yaml",
        from: "category: document",
        to: "category: paper",
      },
      {
        line: "category: paper",
        field: "the-measures.category",
        found: '"paper"',
        expected: "a category of site.yaml: document",
        fix: "Correct the category",
      },
    );
  });

  it("the categories that texts mark are among its categories", async () => {
    await expectProblem(
      {
        file: "content/site.yaml",
        from: "markedCategories: [document,",
        to: "markedCategories: [paper,",
      },
      {
        line: "markedCategories: [paper,",
        field: "markedCategories[0]",
        found: '"paper"',
        expected: "a category of this file: document",
        fix: "Correct the category",
      },
    );
  });

  it("an alias leads to a page that exists", async () => {
    await expectProblem(
      {
        file: "content/aliases.yaml",
        from: "- of: sz-ai-2024/m01",
        to: "- of: sz-ai-2024/m31",
      },
      {
        line: "sz-ai-2024/m31",
        field: "[0].of",
        found: '"sz-ai-2024/m31"',
        expected: "<policy>/<measure>",
        fix: "Correct the page",
      },
    );
  });
});
