import type { WordPiece } from "../../i18n/word-pieces.ts";

export type Line = readonly WordPiece[];

/** The width in pixels of some pieces in a row, as they will be drawn. */
export type MeasureWidth = (line: Line) => number;

/**
 * Some words in lines of a width, as much on each as has room. What belongs
 * together and no line holds is cut: `isCut` says so.
 * @param width in pixels
 */
export function fillLines(
  pieces: Line,
  width: number,
  widthOf: MeasureWidth,
): { readonly lines: readonly Line[]; readonly isCut: boolean } {
  const hasRoom = (line: Line) => widthOf(trim(line)) <= width;
  const groups = unbreakable(pieces);
  const fitting = groups.flatMap((group) =>
    hasRoom(group)
      ? [group]
      : group.flatMap((piece) =>
          hasRoom([piece]) ? [[piece]] : cutApart(piece).map((part) => [part]),
        ),
  );
  const lines: WordPiece[][] = [];
  for (const group of fitting) {
    const line = lines.at(-1);
    if (line && hasRoom([...line, ...group])) line.push(...group);
    else lines.push([...group]);
  }
  return { lines: lines.map(trim), isCut: fitting.length > groups.length };
}

/**
 * The same in as few lines, as even as they can be: a last line of one word is
 * an orphan.
 */
export function evenLines(
  pieces: Line,
  width: number,
  widthOf: MeasureWidth,
): readonly Line[] {
  const first = fillLines(pieces, width, widthOf);
  let best = first.lines;
  let [narrow, wide] = [width / 2, width];
  // What is narrower by less is not seen.
  while (best.length > 1 && wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    const { lines, isCut } = fillLines(pieces, middle, widthOf);
    const isAsGood =
      isCut === first.isCut &&
      lines.length === best.length &&
      lines.every((line) => widthOf(line) <= middle);
    if (isAsGood) [wide, best] = [middle, lines];
    else narrow = middle;
  }
  return best;
}

/** Pieces between which no line may end stay together. */
function unbreakable(pieces: Line): readonly Line[] {
  const groups: WordPiece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group && !piece.breaks) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** No line begins with the space that parted it from the one before. */
function trim(line: Line): Line {
  return line.map((piece, at) =>
    at === 0 ? { ...piece, text: piece.text.trimStart() } : piece,
  );
}

/** A piece that no line holds breaks between its words, or else its signs. */
function cutApart(piece: WordPiece): Line {
  const parts = piece.text.trim().includes(" ")
    ? piece.text.split(/(?<!^)(?= )/)
    : Array.from(piece.text);
  return parts.map((text) => ({ ...piece, text }));
}
