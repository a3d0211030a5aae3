import { type FoundPiece, isWordForWord, keptCount } from "./found-piece.ts";
import { isTelling } from "./text-places.ts";

/** Less of a passage in a sentence is no quotation of it. */
const ALIKE = 0.5;
/** Fewer words beside others may stand anywhere, unless a number is of them. */
const FEWEST_CHANGED = 3;
const FEWEST = 2;
/** More changes than these, and for so many words, make other words. */
const MOST_CHANGES = 3;
const SCATTERED = 0.25;
/** The fewest words in a row by which a quotation among other words is known. */
const KNOWN = 4;
/** So many words is a number worth, with its unit. */
const OF_NUMBER = 3;

/** True if a piece is a quotation of what it is held against. */
export function isAlike(piece: FoundPiece): boolean {
  if (piece.isPart) return true;
  const [from, to] = piece.quoted;
  const [start, end] = piece.told;
  const kept = keptCount(piece);
  const changes = piece.steps.filter(({ kind }) => kind !== "kept").length;
  if (kept < fewestOf(piece, changes)) return false;
  if (changes > Math.max(MOST_CHANGES, kept * SCATTERED)) return false;
  return kept >= ALIKE * Math.max(to - from, (end - start) / 2);
}

function fewestOf(piece: FoundPiece, changes: number): number {
  const [from, to] = piece.quoted;
  const isSure = isWhole(piece) || hasNumber(piece);
  if (changes > 0) return isSure ? FEWEST : FEWEST_CHANGED;
  return to - from === 1 ? 1 : FEWEST;
}

function hasNumber({ steps, text }: FoundPiece): boolean {
  return steps.some(
    ({ kind: step, told }) =>
      step === "kept" &&
      text.tokens.slice(...told).some(({ kind }) => kind === "number"),
  );
}

/** True if a piece is a quotation also where other words stand around it. */
export function isKnown(piece: FoundPiece): boolean {
  if (piece.isPart) return true;
  if (isWhole(piece) && isWordForWord(piece)) return true;
  const isLong = ({ told }: Pick<FoundPiece, "told">) =>
    piece.text.tokens
      .slice(...told)
      .reduce((sum, { key }) => sum + (isTelling(key) ? OF_NUMBER : 1), 0) >=
    KNOWN;
  return (
    isAlike(piece) &&
    piece.steps.some((step) => step.kind === "kept" && isLong(step))
  );
}

/** True if a piece is held against a whole sentence. */
function isWhole({ text, told: [start, end] }: FoundPiece): boolean {
  const sentence = text.tokens[start]?.sentence ?? 0;
  const [first, last] = text.spans[sentence] ?? [0, 0];
  return start === first && end === last;
}
