import type { Chapter, Policy } from "../policy/policy.ts";
import type { Measure } from "../policy/measure.ts";
import type { Sentence } from "../policy/sentence.ts";

/**
 * A stretch of the text: a chapter's heading and all that stands under it up to
 * the next heading. What stands in no chapter is a stretch without a heading.
 */
export interface TextSection {
  readonly chapter?: Chapter;
  /** How many chapters the heading stands in: 0 unless it heads a section. */
  readonly depth: number;
  readonly measures: readonly Measure[];
  /** The closing provisions, if they stand here. */
  readonly closing: readonly Sentence[];
}

type Text = Pick<Policy, "chapters" | "measures" | "supplementary">;

/**
 * The text below its preamble, in order: measures of no chapter, the chapters,
 * and closing provisions of none. No stretch without a heading is empty.
 */
export function textSections({
  chapters,
  measures,
  supplementary,
}: Text): readonly TextSection[] {
  const sectionOf = (chapter?: Chapter) => ({
    ...(chapter && { chapter }),
    depth: chapter ? depthOf(chapter, chapters) : 0,
    measures: measures.filter((measure) => measure.chapter === chapter?.id),
    closing: [],
  });
  const closingOf = (chapter?: Chapter) =>
    supplementary.chapter === chapter?.id ? supplementary.sentences : [];
  const last = { depth: 0, measures: [], closing: closingOf() };
  return [
    sectionOf(),
    ...chapters.map((chapter) => ({
      ...sectionOf(chapter),
      closing: closingOf(chapter),
    })),
    last,
  ].filter((section) => "chapter" in section || isFilled(section));
}

/** A chapter that is in none, and where its measures begin. */
export interface ShownChapter {
  readonly chapter: Chapter;
  /** Itself or the first of its sections with measures; none where it has none. */
  readonly from?: Chapter;
}

/** The chapters that hold anything, be it in a section of theirs. */
export function shownChapters(text: Text): readonly ShownChapter[] {
  const sections = textSections(text);
  return sections.flatMap(({ chapter, depth }, index) => {
    if (!chapter || depth > 0) return [];
    const rest = sections.slice(index + 1);
    const next = rest.findIndex((each) => each.depth === 0);
    const own = sections.slice(index, next < 0 ? undefined : index + 1 + next);
    if (!own.some(isFilled)) return [];
    const from = own.find(({ measures }) => measures.length > 0)?.chapter;
    return [{ chapter, ...(from && { from }) }];
  });
}

function isFilled({ measures, closing }: TextSection): boolean {
  return measures.length + closing.length > 0;
}

/** A chapter that stands in itself, which the checks refuse, ends the count. */
function depthOf({ sectionOf }: Chapter, chapters: readonly Chapter[]): number {
  const at = chapters.findIndex(({ id }) => id === sectionOf);
  const outer = chapters[at];
  return outer ? 1 + depthOf(outer, chapters.slice(0, at)) : 0;
}

/** Every sentence of a policy, headings and signature included, in order. */
export function policySentences(
  policy: Text & Pick<Policy, "notice" | "title" | "preamble" | "imprint">,
): readonly Sentence[] {
  return [
    ...policy.notice,
    policy.title,
    ...policy.preamble,
    ...textSections(policy).flatMap(({ chapter, measures, closing }) => [
      ...(chapter ? [chapter.title] : []),
      ...measures.flatMap(({ sentences }) => sentences),
      ...closing,
    ]),
    ...policy.imprint,
  ];
}
