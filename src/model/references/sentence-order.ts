import type { PlacedSentence } from "../read/policy-draft.ts";

/** Parts that stand before the body and after it. */
const BEFORE = ["headline", "title"];
const AFTER = ["resp", "sign", "date"];

/** A sentence of a unit, and the id its place gives it. */
export interface OrderedSentence {
  readonly sentence: PlacedSentence;
  readonly expected: string;
  /** False for a part that may not come after those before it. */
  readonly isInPlace: boolean;
}

/**
 * The ids of a unit's sentences as their order gives them: the heading, then
 * s1, s2, … without a gap, then the offices.
 */
export function orderSentences(
  unit: readonly PlacedSentence[],
): readonly OrderedSentence[] {
  let next = 1;
  let latest = 0;
  return unit.map((sentence) => {
    const { id } = sentence.data;
    const part = id.slice(id.indexOf("-") + 1);
    const stage = BEFORE.includes(part) ? 0 : AFTER.includes(part) ? 2 : 1;
    const expected =
      stage === 1 ? `${sentence.unit}-s${next++}` : `${sentence.unit}-${part}`;
    const isInPlace = stage >= latest;
    latest = Math.max(stage, latest);
    return { sentence, expected, isInPlace };
  });
}

export function unitsOf(
  placed: readonly PlacedSentence[],
): readonly (readonly PlacedSentence[])[] {
  const units = Map.groupBy(
    placed,
    ({ draft, unit }) => `${draft.file.path} ${unit}`,
  );
  return [...units.values()];
}
