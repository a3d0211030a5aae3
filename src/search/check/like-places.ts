import { compareSentences } from "./compare-sentences.ts";
import { type FoundPiece, keptCount } from "./found-piece.ts";
import { likeSentences } from "./near-sentences.ts";
import { type Range, SAME, scoreOf, TRIED } from "./place-quote.ts";
import type { QuoteToken } from "./quote-tokens.ts";
import type { TextPlaces } from "./text-places.ts";

/** A place that a part may have, and how much worse than the best it is. */
export interface Candidate {
  readonly piece: FoundPiece;
  readonly worse: number;
}

/** The sentences that a part is like, where it stands in none word for word. */
export function likePlaces(
  quoted: readonly QuoteToken[],
  range: Range,
  text: TextPlaces,
  isLoose: boolean,
): readonly Candidate[] {
  const own = quoted.slice(...range).map(({ key }) => key);
  const pieces = likeSentences(own, text, TRIED)
    .flatMap(
      (sentence) =>
        compareSentences(quoted, range, text, [sentence, sentence], isLoose) ??
        [],
    )
    .filter((piece) => 2 * keptCount(piece) > own.length);
  const most = Math.max(...pieces.map(scoreOf));
  return pieces.map((piece) => ({
    piece,
    worse: (most - scoreOf(piece)) / SAME,
  }));
}
