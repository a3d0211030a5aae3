import { describe, it } from "vitest";

import { POLICY_FILE, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("a policy", () => {
  it("has its folder's name as its id", async () => {
    await expectProblem(
      { file: POLICY_FILE, from: "id: sz-ai-2024", to: "id: sz-ai" },
      {
        line: "id: sz-ai",
        field: "id",
        found: "sz-ai",
        expected: "sz-ai-2024, the folder's name",
        fix: "the same",
      },
    );
  });
});

describe("a measure", () => {
  it("has the id its file's name begins with", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "id: m02\n", to: "id: m20\n" },
      {
        line: "id: m20",
        field: "id",
        found: "m20",
        expected: "m02, as the file's name begins",
        fix: "the same",
      },
    );
  });

  it("has the number its id says", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "number: 2", to: "number: 3" },
      {
        line: "number: 3",
        field: "number",
        found: "3",
        expected: "2, as the id m02 says",
        fix: "Correct the number",
      },
    );
  });
});
