import { pairOf, type TextPlaces } from "./text-places.ts";

/** Words on either side that tell to which sentence a word belongs. */
const AROUND = 12;
/** A run of fewer words is part of what stands beside it. */
const FEWEST = 4;
/** A pair of words in more places tells nothing. */
const MOST_PLACES = 40;

/** A part of a quotation, and the sentence that it is most like. */
export interface LikeRun {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** Of each place of a quotation, the sentences that have the pair or sum there. */
type Votes = readonly (readonly number[])[];

function votesOf(keys: readonly string[], text: TextPlaces): Votes {
  return keys.map((key, at) => {
    const places =
      text.pairs.get(pairOf(key, keys[at + 1])) ?? text.pairs.get(key) ?? [];
    if (places.length > MOST_PLACES) return [];
    return [...new Set(places.map((each) => text.tokens[each]?.sentence ?? 0))];
  });
}

/** The weight of all votes: how much of a quotation a text may hold. */
export function likeness(keys: readonly string[], text: TextPlaces): number {
  return votesOf(keys, text).filter(({ length }) => length > 0).length;
}

/** The sentences that share the most pairs of words, the best first. */
export function likeSentences(
  keys: readonly string[],
  text: TextPlaces,
  most: number,
): readonly number[] {
  const sums = new Map<number, number>();
  for (const voted of votesOf(keys, text))
    for (const each of voted)
      sums.set(each, (sums.get(each) ?? 0) + 1 / voted.length);
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([sentence]) => sentence);
}

/** A quotation cut where it goes over from one sentence to another. */
export function likeRuns(
  keys: readonly string[],
  text: TextPlaces,
): readonly LikeRun[] {
  const votes = votesOf(keys, text);
  const sums = new Map<number, number>();
  const count = (at: number, sign: 1 | -1) => {
    const voted = votes[at] ?? [];
    for (const each of voted)
      sums.set(each, (sums.get(each) ?? 0) + sign / voted.length);
  };
  const runs: LikeRun[] = [];
  for (let at = 0; at < AROUND; at += 1) count(at, 1);
  for (let at = 0; at < keys.length; at += 1) {
    count(at + AROUND, 1);
    count(at - AROUND - 1, -1);
    const last = runs.at(-1);
    const sentence = largest(sums, last?.sentence);
    if (last && last.sentence === sentence)
      runs.splice(-1, 1, { ...last, to: at + 1 });
    else runs.push({ from: at, to: at + 1, sentence });
  }
  return joinRuns(runs);
}

/** Of equal ones the one that is told already. */
function largest(
  sums: ReadonlyMap<number, number>,
  known: number | undefined,
): number {
  let [best, most] = [known ?? 0, (sums.get(known ?? -1) ?? 0) + 1e-6];
  for (const [sentence, sum] of sums)
    if (sum > most) [best, most] = [sentence, sum];
  return best;
}

/** Sentences that follow each other stay together: where one ends is found later. */
function joinRuns(runs: readonly LikeRun[]): readonly LikeRun[] {
  const joined: LikeRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isShort = run.to - run.from < FEWEST;
    if (last && (isShort || run.sentence === last.sentence))
      joined.splice(-1, 1, { ...last, to: run.to });
    else joined.push(run);
  }
  return joined;
}
