import { expect, it } from "vitest";

import { policy, sentences } from "./real-content.ts";

/** How many body sentences each measure has in the official text. */
const BODIES = [2, 2, 3, 2, 2, 3, 2, 2, 3, 2, 2, 3, 3, 2, 3, 4, 3, 2];

it("the text has 98 sentence units, each with its own id", () => {
  expect(sentences).toHaveLength(98);
  expect(new Set(sentences.map(({ id }) => id)).size).toBe(98);
});

it("the units stand in the order of the document", () => {
  const measure = (number: number) => {
    const id = `m${String(number).padStart(2, "0")}`;
    const bodies = BODIES[number - 1] ?? 0;
    const body = Array.from({ length: bodies }, (_, at) => `${id}-s${at + 1}`);
    return [`${id}-title`, ...body, `${id}-resp`];
  };
  const measures = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => measure(from + at)).flat();
  expect(sentences.map(({ id }) => id)).toEqual([
    ..."n-headline n-s1 n-s2 n-sign n-date t-title p-s1".split(" "),
    ...["c1-title", ...measures(1, 3)],
    ...["c2-title", ...measures(4, 8)],
    ...["c3-title", ...measures(9, 13)],
    ...["c4-title", ...measures(14, 18)],
    ..."c5-title sup-s1 sup-s2 sup-s3 sup-s4 sup-s5".split(" "),
  ]);
});

it.each(policy.measures)("$id has its number in both headings", (measure) => {
  const [title] = measure.sentences;
  expect(title?.en).toMatch(new RegExp(`^\\(${measure.number}\\) `));
  const bare = measure.label.zh.replace(/[（）]/g, "");
  expect(title?.zh.startsWith(`(${bare})`)).toBe(true);
  expect(measure.label.en).toBe(String(measure.number));
});
