import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import {
  chapterTexts,
  filledChapters,
  policySentences,
} from "../../../src/domain/text/policy-text.ts";
import { policies, ROOT } from "../../content/real-content.ts";

describe.each(policies)("the text of $id", (policy) => {
  it("is the source, sentence after sentence", () => {
    const file = join(ROOT, "content/policies", policy.id, "source.zh.txt");
    const source = readFileSync(file, "utf8").replaceAll("\n", "");
    const joined = policySentences(policy).map(({ zh }) => zh);
    expect(joined.join("")).toBe(source);
  });

  it("has every measure in one chapter, and the closing provisions once", () => {
    const chapters = chapterTexts(policy);
    expect(chapters.flatMap(({ measures }) => measures)).toEqual(
      policy.measures,
    );
    expect(chapters.flatMap(({ closing }) => closing)).toEqual(
      policy.supplementary.sentences,
    );
  });

  it("has on its front what holds for all measures, and no empty chapter", () => {
    const named = filledChapters(policy);
    expect(named.some(({ closing }) => closing.length > 0)).toBe(true);
    const without = filledChapters({ ...policy, measures: [] });
    expect(without.map(({ chapter }) => chapter.id)).toEqual([
      policy.supplementary.chapter,
    ]);
  });
});
