import type { FoundPiece } from "./found-piece.ts";
import { isOmitted, type Quotation } from "./quoted-words.ts";
import type { TextPlaces } from "./text-places.ts";

/** What stands in the text where a quotation has a mark of omission. */
export interface LeftOut {
  /** The piece before it. */
  readonly piece: FoundPiece;
  /** Tokens of the text. */
  readonly told: readonly [from: number, to: number];
  /** The least part of the text that has both sides of it. */
  readonly within: "sentence" | "page" | "text";
}

/** The gaps of a quotation, in its order. */
export function leftOut(
  pieces: readonly FoundPiece[],
  quotation: Quotation,
): readonly LeftOut[] {
  return pieces.flatMap((next, at): readonly LeftOut[] => {
    const piece = pieces[at - 1];
    if (piece?.text !== next.text) return [];
    const [from, to] = [piece.told[1], next.told[0]];
    if (to <= from || !isOmitted(quotation, next.quoted[0])) return [];
    return [{ piece, told: [from, to], within: withinOf(next.text, from, to) }];
  });
}

function withinOf(
  { tokens, policy }: TextPlaces,
  from: number,
  to: number,
): LeftOut["within"] {
  const sentences = [tokens[from - 1], tokens[to]].map(
    (token) => policy.sentences[token?.sentence ?? 0],
  );
  const [before, behind] = sentences;
  if (before === behind) return "sentence";
  const [page, other] = sentences.map((each) => each?.path.split("#", 1)[0]);
  return page === other ? "page" : "text";
}
