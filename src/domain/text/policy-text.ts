import type { Chapter, Policy } from "../policy/policy.ts";
import type { Measure } from "../policy/measure.ts";
import type { Sentence } from "../policy/sentence.ts";

/** A chapter and the parts of the text that stand in it, in the text's order. */
export interface ChapterText {
  readonly chapter: Chapter;
  readonly measures: readonly Measure[];
  /** The closing provisions, in the chapter that holds them. */
  readonly closing: readonly Sentence[];
}

type Text = Pick<Policy, "chapters" | "measures" | "supplementary">;

export function chapterTexts({
  chapters,
  measures,
  supplementary,
}: Text): readonly ChapterText[] {
  return chapters.map((chapter) => ({
    chapter,
    measures: measures.filter((measure) => measure.chapter === chapter.id),
    closing:
      supplementary.chapter === chapter.id ? supplementary.sentences : [],
  }));
}

/** The chapters that hold anything: those that the policy's front names. */
export function filledChapters(text: Text): readonly ChapterText[] {
  return chapterTexts(text).filter(
    ({ measures, closing }) => measures.length + closing.length > 0,
  );
}

/** Every sentence of a policy, headings and signature included, in order. */
export function policySentences(
  policy: Text & Pick<Policy, "notice" | "title" | "preamble">,
): readonly Sentence[] {
  return [
    ...policy.notice,
    policy.title,
    ...policy.preamble,
    ...chapterTexts(policy).flatMap(({ chapter, measures, closing }) => [
      chapter.title,
      ...measures.flatMap(({ sentences }) => sentences),
      ...closing,
    ]),
  ];
}
