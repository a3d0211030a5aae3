import { expect, it } from "vitest";

import { breakContent, POLICY, POLICY_FILE } from "../../break-content.ts";

const CORPUS = `${POLICY}/measures/m03-corpus-vouchers.yaml`;
const PLATFORMS = `${POLICY}/measures/m12-service-platforms.yaml`;

/** A thing that is given the id of another of its kind. */
const DOUBLE = [
  ["content/questions.yaml", "- id: tax", "- id: base", "[12].id"],
  [
    "content/glossary.yaml",
    "- id: gd-agi-opinions",
    "- id: the-measures",
    "[1].id",
  ],
  ["content/departments.yaml", "- id: drc", "- id: stib", "[2].id"],
  [
    "content/aliases.yaml",
    "- of: sz-ai-2024/m02",
    "- of: sz-ai-2024/m01",
    "[1].of",
  ],
  [CORPUS, "- id: m03-open", "- id: m03-purchase", "benefits[1].id"],
  [
    PLATFORMS,
    "interpretations:\n  - id: matching-of-amount-entered",
    "interpretations:\n  - id: cap-also-at-raised-rate",
    "interpretations[0].id",
  ],
  [
    POLICY_FILE,
    "- id: lower-ceiling-decides",
    "- id: same-kind-not-decided",
    "supplementary.interpretations[2].id",
  ],
  [
    POLICY_FILE,
    "- { id: university,",
    "- { id: company,",
    "finder.am.options[2].id",
  ],
  [POLICY_FILE, "- id: want", "- id: am", "finder[1].id"],
] as const;

it.each([
  ["content/glossary.yaml", "zh: 通用人工智能\n", "zh: 人工智能\n"],
  ["content/departments.yaml", "zh: 市教育局\n", "zh: 市财政局\n"],
])("in %s a Chinese name has one rendering", async (file, from, to) => {
  const { problems } = await breakContent({ file, from, to });
  expect(problems).toContainEqual(
    expect.objectContaining({
      file,
      found: `${to.slice(4, -1)} a second time`,
      expected: "a name of its own",
    }),
  );
});

it("an id names one thing of its kind, and every second one is told", async () => {
  const { problems, lineOf } = await breakContent(
    ...DOUBLE.map(([file, from, to]) => ({ file, from, to })),
  );
  const told = problems.filter(({ found }) => found.endsWith("a second time"));
  const places = told.map(({ file, field }) => `${file} ${field}`);
  expect(places.sort()).toEqual(
    DOUBLE.map(([file, , , field]) => `${file} ${field}`).sort(),
  );
  expect(told.find(({ file }) => file === CORPUS)).toMatchObject({
    // The first of the two keeps its id.
    line: lineOf(CORPUS, "- id: m03-purchase\n    kind: award"),
    found: "m03-purchase a second time",
    expected: "an id of its own",
    fix: "Rename one of the two, or remove it.",
  });
});
