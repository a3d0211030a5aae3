import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import {
  policySentences,
  shownChapters,
  textSections,
} from "../../../src/domain/text/policy-text.ts";
import { policies, policy, ROOT } from "../../content/real-content.ts";

describe.each(policies)("the text of $id", (policy) => {
  it("is the source, sentence after sentence", () => {
    const file = join(ROOT, "content/policies", policy.id, "source.zh.txt");
    const source = readFileSync(file, "utf8").replaceAll("\n", "");
    const joined = policySentences(policy).map(({ zh }) => zh);
    expect(joined.join("")).toBe(source);
  });

  it("has every measure in one chapter, and the closing provisions once", () => {
    const sections = textSections(policy);
    expect(sections.flatMap(({ measures }) => measures)).toEqual(
      policy.measures,
    );
    expect(sections.flatMap(({ closing }) => closing)).toEqual(
      policy.supplementary.sentences,
    );
  });

  it("shows what holds for all measures, and no empty chapter", () => {
    const closing = policy.supplementary.chapter;
    const shown = shownChapters(policy);
    expect(shown.map(({ chapter }) => chapter.id)).toContain(closing);
    const without = shownChapters({ ...policy, measures: [] });
    expect(without.map(({ chapter, from }) => [chapter.id, from])).toEqual([
      [closing, undefined],
    ]);
  });
});

describe("a text of another shape", () => {
  const { chapters, measures } = policy;
  const [one, two] = chapters;
  const [measure] = measures;
  if (!one || !two || !measure) throw new Error("The text has no chapters");
  const loose = { ...measure };
  delete loose.chapter;
  const last = { ...policy.supplementary };
  delete last.chapter;
  const section = { ...two, sectionOf: one.id };

  it("has what stands in no chapter before the chapters, and its closing last", () => {
    const sections = textSections({
      chapters: [one],
      measures: [loose],
      supplementary: last,
    });
    expect(sections.map(({ chapter }) => chapter?.id)).toEqual([
      undefined,
      one.id,
      undefined,
    ]);
    expect(sections[0]?.measures).toEqual([loose]);
    expect(sections[2]?.closing).toEqual(last.sentences);
  });

  it("has no empty stretch where there are no chapters", () => {
    const sections = textSections({
      chapters: [],
      measures: [loose],
      supplementary: { ...last, sentences: [] },
    });
    expect(sections).toHaveLength(1);
  });

  it("counts the chapters that a section stands in", () => {
    const deeper = { ...one, id: "c9", sectionOf: section.id };
    const sections = textSections({
      chapters: [one, section, deeper],
      measures: [],
      supplementary: { ...last, sentences: [] },
    });
    expect(sections.map(({ depth }) => depth)).toEqual([0, 1, 2]);
  });

  it("ends with its imprint", () => {
    const line = { ...policy.title, id: "i-s1" };
    const sentences = policySentences({ ...policy, imprint: [line] });
    expect(sentences.at(-1)).toBe(line);
  });

  it("shows a chapter whose sections alone hold measures, and leads to them", () => {
    const shown = shownChapters({
      chapters: [one, section],
      measures: [{ ...measure, chapter: section.id }],
      supplementary: last,
    });
    expect(shown.map(({ chapter, from }) => [chapter.id, from?.id])).toEqual([
      [one.id, section.id],
    ]);
  });
});
