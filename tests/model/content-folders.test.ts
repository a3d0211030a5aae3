import { describe, expect, it } from "vitest";

import { breakContent, POLICY, VOUCHERS } from "./break-content.ts";

const SOURCE = `${POLICY}/source.zh.txt`;

describe("a policy's folder", () => {
  it("has a source text", async () => {
    const { problems } = await breakContent({ file: SOURCE, removed: true });
    expect(problems).toMatchObject([{ file: SOURCE, found: "no such file" }]);
  });

  it("has a policy.yaml, without which the form of the rest is still checked", async () => {
    const { problems } = await breakContent(
      { file: `${POLICY}/policy.yaml`, removed: true },
      { file: VOUCHERS, from: "\nrelated:", to: "\nreleated:" },
    );
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      `${VOUCHERS} releated`,
      `${POLICY}/policy.yaml `,
    ]);
  });

  it("has measures", async () => {
    const { problems } = await breakContent({
      file: `${POLICY}/measures`,
      removed: true,
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: `${POLICY}/measures`,
        found: "no such folder",
      }),
    );
  });

  it("has every measure: a missing one leaves a gap in the numbers and the text", async () => {
    const { problems } = await breakContent({ file: VOUCHERS, removed: true });
    const told = problems.map(({ found }) => found);
    expect(told).toContain("m03 after m01");
    expect(problems).toContainEqual(
      expect.objectContaining({ file: SOURCE, line: 10 }),
    );
  });

  it("has no stray file among the measures", async () => {
    const { problems } = await breakContent({
      file: `${POLICY}/measures/m02-copy.yml`,
      text: "id: m02\n",
    });
    expect(problems).toMatchObject([
      {
        file: `${POLICY}/measures/m02-copy.yml`,
        found: "a file named m02-copy.yml",
      },
    ]);
  });
});

describe("the content folder", () => {
  it("has policies", async () => {
    const { problems } = await breakContent({
      file: "content/policies",
      removed: true,
    });
    // What leads to the policies' pages is not told as well.
    expect(problems).toMatchObject([
      { file: "content/policies", found: "no policy" },
    ]);
  });

  it("may be missing altogether: that is told, not thrown", async () => {
    const { problems } = await breakContent({ file: "content", removed: true });
    expect(problems.map(({ file }) => file)).toContain("content/site.yaml");
  });
});
