import { describe, expect, it } from "vitest";

import { type Break, POLICY_FILE, VOUCHERS } from "../../break-content.ts";
import { breakPublished, REGISTER, release } from "./published-content.ts";

const TRANSLATION: Break = {
  file: VOUCHERS,
  from: "up to RMB 10 million; for start-ups",
  to: "up to RMB 10 million, and for start-ups",
};
const entry = (kind: string, ids: string) =>
  `kind: ${kind}, policy: sz-ai-2024, ids: [${ids}]`;

/** Each kind of text, changed so that no other rule is broken. */
const CHANGES: readonly (readonly [string, string, Break])[] = [
  ["translation", "m02-s2", TRANSLATION],
  [
    "summary",
    "m02",
    {
      file: VOUCHERS,
      from: "资助租用智能算力训练",
      to: "资助租用智能算力来训练",
    },
  ],
  [
    "summary",
    "c1",
    {
      file: POLICY_FILE,
      from: "Three measures on what",
      to: "3 measures on what",
    },
  ],
  [
    "reading",
    "m02.cap-also-at-raised-rate",
    {
      file: VOUCHERS,
      from: "The text raises only",
      to: "It raises only",
    },
  ],
];

describe("a published text that has changed", () => {
  it.each(CHANGES)("is told of a %s: %s", async (kind, id, change) => {
    const { problems } = await breakPublished(change);
    expect(problems).toMatchObject([
      {
        file: change.file,
        found: expect.stringMatching(
          new RegExp(`^the ${kind}\\S* of ${id}, changed`),
        ) as string,
        expected: expect.stringContaining("that of release 1.0.0") as string,
        fix: expect.stringContaining(
          `"kind: ${kind}, policy: sz-ai-2024, ids: [${id}]"`,
        ) as string,
      },
    ]);
  });

  it.each(CHANGES)("may, with an entry for the %s %s", async (...args) => {
    const [kind, id, change] = args;
    const told = release("1.1.0", entry(kind, id));
    expect((await breakPublished(change, told)).problems).toEqual([]);
  });

  it("is told where it stands, a value as well", async () => {
    const { problems, lineOf } = await breakPublished({
      file: VOUCHERS,
      from: "        value: 60%\n        bound: at-most",
      to: "        value: 60%\n        bound: exact",
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: VOUCHERS,
        line: lineOf(VOUCHERS, "        value: 60%"),
        field: "sentences.m02-s2.figures.startup-rate.value",
        found: expect.stringMatching(/^the figure of m02-s2.startup/) as string,
      }),
    );
  });

  it("may, with an entry for its measure", async () => {
    const told = release("1.1.0", entry("translation", "m02"));
    const { problems } = await breakPublished(TRANSLATION, told);
    expect(problems).toEqual([]);
  });

  it.each([
    ["is for another sentence", "1.1.0", entry("translation", "m02-s1")],
    ["is for another kind", "1.1.0", entry("summary", "m02")],
  ])("may not where the entry %s", async (_, version, said) => {
    const told = release(version, said);
    const { problems } = await breakPublished(TRANSLATION, told);
    expect(problems.map(({ field }) => field)).toEqual(["sentences.m02-s2.en"]);
  });

  it("may not with an entry of a release that was published before", async () => {
    const { problems } = await breakPublished(TRANSLATION, {
      file: "content/releases.yaml",
      from: "  tested:",
      to: `  entries: [{ ${entry("translation", "m02-s2")}, what: { zh: 改动, en: Changed }, why: { zh: 改动, en: Changed } }]\n  tested:`,
    });
    expect(problems.map(({ field }) => field)).toEqual(["sentences.m02-s2.en"]);
  });
});

it("tells of a published text that is gone, and of one that is new", async () => {
  const { problems } = await breakPublished({
    file: VOUCHERS,
    from: "  - id: cap-also-at-raised-rate\n    sentence",
    to: "  - id: another-reading\n    sentence",
  });
  const found = problems.map((problem) => `${problem.file} ${problem.found}`);
  expect(found).toContain(
    `${VOUCHERS} the reading.en of m02.another-reading, which is new`,
  );
  expect(found).toContain(
    `${REGISTER} no reading.en of m02.cap-also-at-raised-rate`,
  );
});

it("asks nothing of a policy that was never published", async () => {
  const never: Break = { file: REGISTER, removed: true };
  expect((await breakPublished(never, TRANSLATION)).problems).toEqual([]);
});

it("asks nothing of a language that was never published", async () => {
  const { problems } = await breakPublished({
    file: REGISTER,
    from: /.*\.en .*\n/g,
    to: "",
  });
  expect(problems).toEqual([]);
});
