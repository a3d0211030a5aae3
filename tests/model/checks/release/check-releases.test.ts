import { describe, expect, it } from "vitest";

import type { Break } from "../../break-content.ts";
import { breakPublished, release, RELEASES } from "./published-content.ts";

const said = (...breaks: Break[]) =>
  breakPublished(...breaks).then(({ problems }) =>
    problems.map(({ file, field, found, expected }) => ({
      file,
      field,
      found,
      expected,
    })),
  );

describe("the releases", () => {
  it("are in order, each version once", async () => {
    const newer = release("1.10.0");
    const older = release("1.9.0");
    expect(await said(newer)).toEqual([]);
    expect(await said(newer, older)).toMatchObject([
      { file: RELEASES, field: "[1].version", found: "1.10.0 below 1.9.0" },
    ]);
    expect(await said(newer, newer)).toMatchObject([
      { field: "[1].version", found: "1.10.0 below 1.10.0" },
    ]);
  });

  it("have no day after that of a newer one", async () => {
    const late: Break = {
      file: RELEASES,
      from: "date: 2026-11-23",
      to: "date: 2027-02-01",
    };
    expect(await said(late, release("1.1.0"))).toMatchObject([
      { field: "[1].date", found: "2027-02-01 below 2027-01-10" },
    ]);
  });
});

describe("an entry", () => {
  it.each([
    ["kind: figure, policy: sz-ai-2024, ids: [m02-s2.cap, m03-s1, m04]"],
    ["kind: reading, policy: sz-ai-2024, ids: [m02]"],
    ["kind: summary, policy: sz-ai-2024, ids: [policy, sup, c1]"],
    ["kind: site, date: 2027-01-09"],
  ])("may be %s", async (entry) => {
    expect(await said(release("1.1.0", entry))).toEqual([]);
  });

  it.each([
    ["kind: figure, policy: sz-ai, ids: [m02]", "policy", '"sz-ai"'],
    ["kind: figure, policy: sz-ai-2024, ids: [m31]", "ids[0]", '"m31"'],
    [
      "kind: figure, policy: sz-ai-2024, ids: [m02, m02-title]",
      "ids[1]",
      '"m02-title"',
    ],
  ])("names what there is, unlike %s", async (entry, field, found) => {
    expect(await said(release("1.1.0", entry))).toMatchObject([
      { file: RELEASES, field: `[0].entries[0].${field}`, found },
    ]);
  });

  it.each([
    ["kind: words", "kind", "one of site, sentence, translation"],
    ["kind: site, ids: [m02]", "ids", "one of the keys kind, date, what, why"],
    ["kind: figure, ids: [m02]", "policy", "a text"],
    ["kind: figure, policy: p, ids: []", "ids", "at least one id"],
    ["kind: figure, policy: p, ids: [M02]", "ids[0]", "an id such as m99-s2"],
  ])("has a form, unlike %s", async (entry, field, expected) => {
    expect(await said(release("1.1.0", entry))).toMatchObject([
      {
        field: `[0].entries[0].${field}`,
        expected: expect.stringContaining(expected) as string,
      },
    ]);
  });

  it("may name what was taken out", async () => {
    const entry = "kind: sentence, policy: sz-ai-2024, ids: [m02-s9]";
    const { problems } = await breakPublished(
      {
        file: "content/policies/sz-ai-2024/published.lock",
        from: /$/,
        to: "release 1.1.0\nm02-s9 sentence -\n",
      },
      release("1.1.0", entry),
    );
    expect(problems).toEqual([]);
  });
});
