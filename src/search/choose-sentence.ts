import { matchScore } from "./match-text.ts";

/** A sentence with the words of it that the index found. */
export interface FoundSentence {
  readonly id: string;
  readonly text: string;
  readonly hits: number;
}

/** Where each sentence of an indexed page begins, in words. */
export interface Anchor {
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/**
 * The sentences of an indexed page, each with how many of the found words
 * stand in it.
 * @param locations of the found words, in the same count as the anchors'
 */
export function foundSentences(
  anchors: readonly Anchor[],
  locations: readonly number[],
): readonly FoundSentence[] {
  const ordered = [...anchors].sort((a, b) => a.location - b.location);
  return ordered.map(({ id, text, location }, at) => {
    const end = ordered[at + 1]?.location ?? Infinity;
    const within = locations.filter((word) => word >= location && word < end);
    return { id, text, hits: within.length };
  });
}

/**
 * The sentence that answers the query best; with equal answers a sentence of
 * the body goes before the heading. Where the page answers only as a whole,
 * by its number or another name, it is the first one.
 */
export function chooseSentence(
  sentences: readonly FoundSentence[],
  query: string,
): FoundSentence | undefined {
  const ranked = sentences
    .map((sentence, at) => ({
      sentence,
      at,
      score: matchScore(sentence.text, query),
      body: isBody(sentence.id) ? 1 : 0,
    }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.sentence.hits - a.sentence.hits ||
        (b.score > 0 ? b.body - a.body : 0) ||
        a.at - b.at,
    );
  return ranked[0]?.sentence;
}

function isBody(id: string): boolean {
  return /-s\d+$/.test(id);
}
