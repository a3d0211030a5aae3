import { describe, expect, it } from "vitest";

import { findOccurrences } from "../../../src/domain/glossary/term-occurrences.ts";
import { policies, shared } from "../../content/real-content.ts";

const found = findOccurrences(policies, shared);
const sentencesWith = (id: string) =>
  (found.get(id) ?? []).map(({ sentence }) => sentence.id);

describe("where the glossary's terms stand", () => {
  it("is told for a term by itself and not for what is in longer ones", () => {
    expect(sentencesWith("training-compute-voucher")).toEqual([
      "m02-title",
      "m02-s1",
    ]);
    expect(sentencesWith("voucher")).toEqual([]);
  });

  it("leaves out words that only look the same", () => {
    // 可复制可推广 and 论证可行: replicable and feasible, not "may".
    expect(sentencesWith("may")).toEqual([
      "m04-s2",
      "m05-s2",
      "m11-s2",
      "m12-s3",
      "sup-s4",
    ]);
  });

  it("leaves out the names of offices", () => {
    const zone = shared.glossary.find(({ id }) => id === "new-district");
    expect(zone).toBeDefined();
    expect(sentencesWith("new-district")).toEqual([]);
  });

  it("names the very characters", () => {
    for (const term of shared.glossary)
      for (const { sentence, places } of found.get(term.id) ?? []) {
        expect(places.length).toBeGreaterThan(0);
        for (const { start, end } of places)
          expect(sentence.zh.slice(start, end)).toBe(term.zh);
      }
  });

  it("is told for every term, or a longer one or an office holds it", () => {
    const longer = [...shared.glossary, ...shared.departments];
    const lost = shared.glossary.filter(
      ({ id, zh }) =>
        !found.has(id) &&
        !longer.some((other) => other.id !== id && other.zh.includes(zh)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
