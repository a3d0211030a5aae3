import { describe, expect, it } from "vitest";

import type { Force } from "../../src/domain/policy/sentence.ts";
import { sentences } from "./real-content.ts";

const body = sentences.filter(({ id }) => /^(?:n|m\d+|p|sup)-s\d+$/.test(id));
const withForce = body.flatMap(({ force, ...sentence }) =>
  force ? [{ ...sentence, force }] : [],
);

/** The words that show each force, in both languages. */
const VERBS: Readonly<Record<Force, { readonly zh: RegExp; en: RegExp }>> = {
  gives: { zh: /给予|提供/, en: /\b(?:give|given|provide)\b/i },
  may: { zh: /^可/, en: /\bmay (?:be|give|provide)\b/ },
  supports: { zh: /支持/, en: /\bsupport/i },
  encourages: { zh: /鼓励/, en: /\bencourage/i },
  explores: { zh: /探索/, en: /\bexplore/i },
  requires: { zh: /应当|不得|请/, en: /\bshall\b|\bmay not\b|\bplease\b/i },
  states: {
    zh: /^(?:每年(?:发放|投入)|设立|打造|实施|制定|起施行)/,
    en: /\b(?:issue|invest|set up|create|carry out|formulated|take effect)\b/i,
  },
};

/** 可 as a verb; inside longer words it allows nothing. */
const ALLOWS = /可(?!穿戴|控|行|复制|推广)/;

describe("the force of a sentence", () => {
  it.each(body.filter(({ id }) => id !== "n-s1"))(
    "of $id is given, with words that stand in it",
    ({ zh, en, force }) => {
      expect(force).toBeDefined();
      expect(zh).toContain(force?.quote.zh ?? "?");
      expect(en).toContain(force?.quote.en ?? "?");
    },
  );

  it.each(withForce)(
    "of $id, $force.value, is that of its verb in both languages",
    ({ force: { value, quote } }) => {
      expect(quote.zh).toMatch(VERBS[value].zh);
      expect(quote.en).toMatch(VERBS[value].en);
    },
  );

  it("is may where the text says 可: measures 4, 5, 11, 12 and one provision", () => {
    const may = withForce.filter(({ force }) => force.value === "may");
    expect(may.map(({ id }) => id)).toEqual(
      "m04-s2 m05-s2 m11-s2 m12-s3 sup-s4".split(" "),
    );
    const allowing = body.filter(({ zh }) => ALLOWS.test(zh));
    expect(allowing.map(({ id }) => id)).toEqual(may.map(({ id }) => id));
  });
});
