import { expect, it } from "vitest";

import { breakContent, POLICY_FILE, VOUCHERS } from "../../break-content.ts";

/** A place that names something, and the name it is given here. */
const WRONG = [
  [VOUCHERS, "chapter: c1", "chapter: c9", "chapter", "chapter"],
  [VOUCHERS, "recipients: [e", "recipients: [x", "recipients[0]", "recipient"],
  [
    VOUCHERS,
    "keyFigures: [m02-s2.rate",
    "keyFigures: [m02-s2.x",
    "keyFigures[0]",
    "figure",
  ],
  [
    VOUCHERS,
    "    cap: m02-s2.cap",
    "    cap: m02-s2.x",
    "benefits.m02-training.cap",
    "figure",
  ],
  [
    VOUCHERS,
    "pool: m02-s1.pool",
    "pool: m02-s1.x",
    "benefits.m02-training.pool",
    "figure",
  ],
  [
    VOUCHERS,
    "funding }\n    sentence: m02-s2",
    "funding }\n    sentence: m02-s9",
    "benefits.m02-training.sentence",
    "sentence",
  ],
  [
    VOUCHERS,
    "interpretations: [cap-also",
    "interpretations: [x-also",
    "benefits.m02-training.variants.startup.interpretations[0]",
    "interpretation",
  ],
  [
    VOUCHERS,
    "raised-rate\n    sentence: m02-s2",
    "raised-rate\n    sentence: m02-s6",
    "interpretations.cap-also-at-raised-rate.sentence",
    "sentence",
  ],
  [
    VOUCHERS,
    "sentence: m02-resp",
    "sentence: m02-s8",
    "answers.who-decides.sentence",
    "sentence",
  ],
  [VOUCHERS, "  raised-cap:", "  raised-x:", "answers.raised-x", "question"],
  [VOUCHERS, "related: [m01", "related: [m21", "related[0]", "measure"],
  [VOUCHERS, "asks: want", "asks: x", "finder[0].asks", "finder question"],
  [
    VOUCHERS,
    "[compute]\n    sentence: m02-s2",
    "[compute]\n    sentence: m02-s7",
    "finder[0].sentence",
    "sentence",
  ],
  [
    VOUCHERS,
    "start-up, sentence: m02-s2",
    "start-up, sentence: m02-s7",
    "named[0].sentence",
    "sentence",
  ],
  [
    POLICY_FILE,
    "procedure }\n    - sentence: sup-s4",
    "procedure }\n    - sentence: sup-s7",
    "supplementary.holds[4].sentence",
    "sentence",
  ],
  [POLICY_FILE, "issuers: [iitb]", "issuers: [x]", "issuers[0]", "department"],
  [
    POLICY_FILE,
    "length: sup-s5.length",
    "length: sup-s5.x",
    "term.length",
    "figure",
  ],
  [
    POLICY_FILE,
    "chapter: c5",
    "chapter: c9",
    "supplementary.chapter",
    "chapter",
  ],
  [
    POLICY_FILE,
    "id: annual-total\n      sentence: sup-s1",
    "id: annual-total\n      sentence: sup-s9",
    "supplementary.rules.annual-total.sentence",
    "sentence",
  ],
  [
    POLICY_FILE,
    "pools: [m02-s1.pool",
    "pools: [m02-s1.x",
    "pools[0]",
    "figure",
  ],
] as const;

it("whatever is named by its id exists, and every wrong id is told in one run", async () => {
  const { problems, lineOf } = await breakContent(
    ...WRONG.map(([file, from, to]) => ({ file, from, to })),
  );
  const expected = WRONG.map(([file, , to, field, target]) => ({
    file,
    // The last line of the edit holds the id.
    line: lineOf(file, to) + to.split("\n").length - 1,
    column: expect.any(Number) as number,
    field,
    found: expect.stringMatching(/^".+"$/) as string,
    expected: expect.stringContaining(`the id of a ${target} `) as string,
    fix: "Correct the id, or add what it names.",
  }));
  const told = problems.filter(({ expected: words }) =>
    words.startsWith("the id of a "),
  );
  expect(told).toHaveLength(expected.length);
  for (const problem of expected) expect(told).toContainEqual(problem);
});
