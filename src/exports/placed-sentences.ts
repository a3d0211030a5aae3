import type { Policy } from "../domain/policy/policy.ts";
import type { Sentence } from "../domain/policy/sentence.ts";
import { textSections } from "../domain/text/policy-text.ts";

export const TEXT_PARTS = [
  "notice",
  "title",
  "preamble",
  "chapter",
  "measure",
  "supplementary",
  "imprint",
] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/** A sentence and its place in the text. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly part: TextPart;
  /** The id of the measure it stands in, or null. */
  readonly measure: string | null;
  /** The number of its paragraph, which is its line of the source, from one. */
  readonly paragraph: number;
}

/** Every sentence of a policy with its place, in the order of the text. */
export function placedSentences(policy: Policy): readonly PlacedSentence[] {
  const parts = [
    ofPart("notice", policy.notice),
    ofPart("title", [policy.title]),
    ofPart("preamble", policy.preamble),
    ...textSections(policy).flatMap(({ chapter, measures, closing }) => [
      ofPart("chapter", chapter ? [chapter.title] : []),
      ...measures.map(({ id, sentences }) => ofPart("measure", sentences, id)),
      ofPart("supplementary", closing),
    ]),
    ofPart("imprint", policy.imprint),
  ].flat();
  let paragraph = 0;
  return parts.map((placed) => {
    if (placed.sentence.startsParagraph) paragraph += 1;
    return { ...placed, paragraph };
  });
}

function ofPart(
  part: TextPart,
  sentences: readonly Sentence[],
  measure: string | null = null,
): readonly Omit<PlacedSentence, "paragraph">[] {
  return sentences.map((sentence) => ({ sentence, part, measure }));
}
