import { describe, expect, it } from "vitest";

import {
  changedTexts,
  latestChanges,
  tellsOf,
  wholesOf,
} from "../../../src/domain/release/published-text.ts";
import type { ReleaseEntry } from "../../../src/domain/release/release.ts";

const said = { what: { zh: "甲", en: "A" }, why: { zh: "乙", en: "B" } };
const entry = (kind: "sentence" | "translation" | "figure", ...ids: string[]) =>
  ({ kind, policy: "p", ids, ...said }) satisfies ReleaseEntry;

it.each([
  ["m99-s2.start-cap", ["m99-s2.start-cap", "m99-s2", "m99"]],
  ["m99.cap-also", ["m99.cap-also", "m99"]],
  ["n-headline", ["n-headline", "n"]],
  ["sup", ["sup"]],
])("%s stands in %j", (id, wholes) => {
  expect(wholesOf(id)).toEqual(wholes);
});

describe("an entry tells of a change", () => {
  const translated = { id: "m02-s2", part: "translation.en" };
  const figure = { id: "m02-s2.cap", part: "figure" };

  it("by the text, or by what it stands in", () => {
    expect(tellsOf(entry("figure", "m02-s2.cap"), "p", figure)).toBe(true);
    expect(tellsOf(entry("figure", "m02-s2"), "p", figure)).toBe(true);
    expect(tellsOf(entry("figure", "m01", "m02"), "p", figure)).toBe(true);
    expect(tellsOf(entry("figure", "m02-s1"), "p", figure)).toBe(false);
    expect(tellsOf(entry("figure", "m0"), "p", figure)).toBe(false);
  });

  it("of its kind alone; a changed sentence is translated anew", () => {
    expect(tellsOf(entry("translation", "m02"), "p", figure)).toBe(false);
    expect(tellsOf(entry("translation", "m02"), "p", translated)).toBe(true);
    expect(tellsOf(entry("sentence", "m02"), "p", translated)).toBe(true);
    expect(tellsOf({ kind: "site", ...said }, "p", translated)).toBe(false);
  });

  it("of its policy alone", () => {
    expect(tellsOf(entry("figure", "m02"), "q", figure)).toBe(false);
  });
});

describe("the history of what has changed", () => {
  const line = (release: string, id: string, part: string, hash = "a") => ({
    id,
    part,
    hash,
    release,
  });
  const register = [
    line("1.0.0", "m01-s1", "sentence"),
    line("1.0.0", "m02-s1", "sentence"),
    line("1.0.0", "m02", "summary.en"),
    line("1.9.0", "m02-s1", "sentence", "b"),
    line("1.10.0", "m02", "summary.en", "b"),
    line("1.10.0", "m01", "summary.fr"),
  ];

  it("has each state of a text that is no longer as it first was", () => {
    const changed = changedTexts(register);
    expect(changed.map(({ id, hash }) => id + hash)).toEqual([
      "m02-s1a",
      "m02a",
      "m02-s1b",
      "m02b",
    ]);
  });

  it("has nothing of a first release, and nothing of a language that is new", () => {
    expect(changedTexts(register.slice(0, 3))).toEqual([]);
    expect(
      changedTexts(register.slice(0, 1).concat(register.slice(5))),
    ).toEqual([]);
  });

  it("has a text that was added later", () => {
    const added = line("1.1.0", "m02-s2", "sentence");
    expect(changedTexts([...register.slice(0, 3), added])).toEqual([added]);
  });

  it("says the newest release with a change, for a text and what it stands in", () => {
    expect(latestChanges(changedTexts(register))).toEqual({
      "m02-s1": "1.9.0",
      m02: "1.10.0",
      policy: "1.10.0",
    });
  });
});
