import { describe, expect, it } from "vitest";

import { policies, shared, summaries } from "./real-content.ts";

/** Every English and Chinese text of the content, with its place. */
const texts = [...collect({ policies, shared }, "content")];

describe("no text of the site", () => {
  it("promises what the official text does not promise", () => {
    const promise =
      /\b(?:guaranteed|entitled to|is assured|will (?:receive|get|be paid|be given))\b|保证(?:获得|拿到)|一定能(?:获得|拿到)/;
    // A question, and the warning against a promise, may speak of one.
    const found = texts.filter(
      ({ text, path }) => promise.test(text) && !/questions/.test(path),
    );
    expect(found).toEqual([]);
  });

  it("gives an address, a telephone number or a link to apply", () => {
    const contact =
      /https?:|www\.|@|\b\d{3,4}[- ]\d{7,8}\b|[电話话]：?\d|\b1[3-9]\d{9}\b/;
    expect(texts.filter(({ text }) => contact.test(text))).toEqual([]);
  });

  it("gives the policy a document number, which the text does not have", () => {
    const numbers = texts.flatMap(
      ({ text }) => text.match(/\p{Script=Han}{1,6}〔\d{4}〕\d+号/gu) ?? [],
    );
    expect([...new Set(numbers.map((each) => each.slice(-11)))]).toEqual([
      "粤府〔2023〕90号",
    ]);
  });
});

describe.each(summaries)("the summary of $id", ({ text }) => {
  it("says nothing in the future tense", () => {
    expect(text.en).not.toMatch(/\bwill\b/);
  });
});

function* collect(
  value: unknown,
  path: string,
): Generator<{ readonly path: string; readonly text: string }> {
  if (typeof value === "string") yield { path, text: value };
  else if (typeof value === "object" && value !== null)
    for (const [key, child] of Object.entries(value))
      yield* collect(child, `${path}.${key}`);
}
