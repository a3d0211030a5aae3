import { describe, expect, it } from "vitest";

import { breakContent, POLICY, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("a measure's departments", () => {
  it("are those its last sentence lists", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "departments: [stib]",
        to: "departments: [stib, iitb]",
      },
      {
        line: "departments: [stib, iitb]",
        field: "departments",
        found: "stib, iitb",
        expected: "stib, as m02-resp lists them",
        fix: "in the order of the sentence",
      },
    );
  });

  it("split at both separators, and not within inner brackets", async () => {
    await expectProblem(
      {
        file: `${POLICY}/measures/m14-clustering.yaml`,
        from: "departments: [iitb, qianhai-authority, district-governments]",
        to: "departments: [iitb, district-governments]",
      },
      {
        line: "departments: [",
        field: "departments",
        found: "iitb, district-governments",
        expected: "iitb, qianhai-authority, district-governments, as m14-resp",
        fix: "in the order of the sentence",
      },
    );
  });
});

describe("an office that a sentence lists", () => {
  it("is in departments.yaml", async () => {
    const { problems } = await breakContent({
      file: "content/departments.yaml",
      from: "zh: 前海管理局",
      to: "zh: 前海局",
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: `${POLICY}/measures/m14-clustering.yaml`,
        field: "sentences.m14-resp.zh",
        found: '"前海管理局"',
        expected: "the `zh` of an office in departments.yaml",
      }),
    );
  });

  it("has its English name of departments.yaml in the translation", async () => {
    const { problems } = await breakContent({
      file: `${POLICY}/measures/m14-clustering.yaml`,
      from: "; Qianhai Authority;",
      to: "; Qianhai Administration;",
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        field: "sentences.m14-resp.en",
        found: expect.stringContaining('"Qianhai Administration"') as string,
        fix: expect.stringContaining("semicolons between them") as string,
      }),
    );
  });
});
