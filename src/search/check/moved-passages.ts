import { exactPiece, type FoundPiece } from "./found-piece.ts";
import type { QuoteToken } from "./quote-tokens.ts";
import { exactPlaces } from "./text-places.ts";

/** Fewer words may stand anywhere. */
const FEWEST = 5;

/**
 * A piece cut so that no passage is taken for added that stands elsewhere in
 * the text word for word.
 */
export function splitMoved(
  piece: FoundPiece,
  quoted: readonly QuoteToken[],
): readonly FoundPiece[] {
  const keys = quoted.map(({ key }) => key);
  for (const [at, { kind, quoted: range }] of piece.steps.entries()) {
    const moved = kind === "added" && movedIn(keys, range, piece);
    if (moved) return splitAt(piece, at, moved, quoted);
  }
  return [piece];
}

/** The first passage within other words that the text has. */
function movedIn(
  keys: readonly string[],
  [from, to]: readonly [number, number],
  { text, told }: FoundPiece,
): FoundPiece | undefined {
  const own = text.tokens[told[0]]?.sentence;
  for (let start = from; start + FEWEST <= to; start += 1) {
    let end = start + FEWEST;
    const places = exactPlaces(keys.slice(start, end), text);
    const at =
      places.find((place) => text.tokens[place]?.sentence === own) ?? places[0];
    if (at === undefined) continue;
    while (end < to && text.tokens[at + end - start]?.key === keys[end])
      end += 1;
    return exactPiece(text, [start, end], at);
  }
  return undefined;
}

function splitAt(
  piece: FoundPiece,
  at: number,
  moved: FoundPiece,
  quoted: readonly QuoteToken[],
): readonly FoundPiece[] {
  const added = piece.steps[at];
  if (!added) return [piece];
  const [from, to] = moved.quoted;
  const told = added.told;
  // What is missing beside it has not been put in its place.
  const isReplaced = piece.steps[at - 1]?.kind === "missing";
  const before = piece.steps.slice(0, isReplaced ? at - 1 : at);
  if (from > added.quoted[0])
    before.push({ kind: "added", quoted: [added.quoted[0], from], told });
  const behind = piece.steps.slice(at + 1);
  if (to < added.quoted[1])
    behind.unshift({ kind: "added", quoted: [to, added.quoted[1]], told });
  const part = (steps: FoundPiece["steps"], slips: FoundPiece["slips"]) => {
    const [first, last] = [steps[0], steps.at(-1)];
    if (!first || !last) return [];
    const own: FoundPiece = {
      ...piece,
      steps,
      slips,
      quoted: [first.quoted[0], last.quoted[1]],
      told: [first.told[0], last.told[1]],
    };
    return splitMoved(own, quoted);
  };
  return [...part(before, piece.slips), moved, ...part(behind, [])];
}
