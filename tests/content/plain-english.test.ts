import { describe, expect, it } from "vitest";

import { policies, shared } from "./real-content.ts";

/**
 * The English a reader meets. What others have written is no part of it: the
 * words people search by, other renderings, and the offices' other names.
 */
const NOT_OURS: ReadonlySet<string> = new Set([
  "aliases",
  "alternatives",
  "shortNames",
]);
const texts = [...englishIn({ policies, shared }, "")];

/** American spellings, by what they look like. */
const AMERICAN =
  /\b(?:centers?|colors?|favorable|labor|behavior|catalog|judgment|toward|(?:organ|recogn|special|author|util|summar|emphas|real|final|commercial|local)iz\w+|analyz\w+|fulfill|enrollment|traveling|modeling|labeled)\b/i;

/** Ways of speaking that no one uses: they come of writing by rule. */
const STILTED =
  /\b(?:is|are) not said\b|\bcomes? last\b|\bin order to\b|\bas well as also\b|\butilis|\bleverag|\bdelve|\bit is worth noting\b|\bplease note\b/i;

describe("the English of the site", () => {
  it("has many texts", () => {
    expect(texts.length).toBeGreaterThan(1000);
  });

  it("is spelt as in Britain", () => {
    expect(texts.filter(({ text }) => AMERICAN.test(text))).toEqual([]);
  });

  it("says what a person would say", () => {
    expect(texts.filter(({ text }) => STILTED.test(text))).toEqual([]);
  });

  it("has typographic quotation marks and apostrophes", () => {
    expect(texts.filter(({ text }) => /["']/.test(text))).toEqual([]);
  });

  it("does not leave two blanks, or one before a mark", () => {
    expect(texts.filter(({ text }) => / {2}| [,.;:?!]/.test(text))).toEqual([]);
  });
});

function* englishIn(
  value: unknown,
  path: string,
): Generator<{ readonly path: string; readonly text: string }> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (NOT_OURS.has(key)) continue;
    if (key === "en" && typeof child === "string") yield { path, text: child };
    else yield* englishIn(child, `${path}.${key}`);
  }
}
