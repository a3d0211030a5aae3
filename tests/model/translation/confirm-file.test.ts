import { expect, it } from "vitest";

import { confirmFile } from "../../../src/model/translation/confirm-file.ts";
import { translationHash } from "../../../src/model/translation/translation-hash.ts";

const hash = translationHash("甲。");

/** Two sentences, the second with this translation, under two old hashes. */
const file = (of: readonly [string, string], date: string, second: string) => `
# A remark.
title: { id: t-title, zh: 甲。, en: A., translation: { of: ${of[0]}, kind: reviewed, date: ${date} } }
notice:
  - id: n-s1
    zh: 甲。
    en: ${second}
    translation: { of: ${of[1]}, kind: machine, date: ${date} }
`;

it("confirms every sentence of a file and touches nothing else", () => {
  const old = "0123456789abcdef";
  const run = confirmFile(file([hash, old], "2026-01-01", "B."), "2027-01-31");
  expect(run.text).toBe(file([hash, hash], "2027-01-31", "B."));
  expect(run.confirmed.map(({ id, wasStale }) => [id, wasStale])).toEqual([
    ["t-title", false],
    ["n-s1", true],
  ]);
});

it("confirms no translation that is still to be entered", () => {
  const text = file([hash, hash], "2026-01-01", "todo");
  const run = confirmFile(text, "2027-01-31");
  expect(run.left).toEqual(["n-s1"]);
  expect(run.text.match(/2026-01-01/g)).toHaveLength(1);
});
