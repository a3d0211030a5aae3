import { describe, expect, it } from "vitest";

import { breakContent } from "../../break-content.ts";
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

  it("an office's jurisdiction is one of site.yaml", async () => {
    const { problems } = await breakContent({
      file: "content/departments.yaml",
      from: "jurisdiction: shenzhen",
      to: "jurisdiction: atlantis",
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        field: "iitb.jurisdiction",
        found: '"atlantis"',
        expected: "a jurisdiction of site.yaml: shenzhen",
        fix: "Correct the jurisdiction, or add it in site.yaml.",
      }),
    );
    // No policy names an office of another place.
    expect(problems).toContainEqual(
      expect.objectContaining({ field: "issuers[0]", found: '"iitb"' }),
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
