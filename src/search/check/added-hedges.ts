import { HEDGE_WORDS, HEDGES, looksOf } from "../../domain/text/hedges.ts";
import { LANGUAGES } from "../../domain/text/languages.ts";
import type { FoundPiece } from "./found-piece.ts";
import type { Quotation } from "./quoted-words.ts";

/** Words that limit a promise and that only the quotation has, each once. */
export function addedHedges(
  pieces: readonly FoundPiece[],
  { text, tokens }: Quotation,
): readonly string[] {
  const found = pieces.flatMap((piece) =>
    piece.steps
      .filter(({ kind }) => kind === "added")
      .flatMap(({ quoted: [from, to] }) => {
        const [first, last] = [tokens[from], tokens[to - 1]];
        const words = text.slice(first?.start, last?.end);
        return hedgesIn(words, piece);
      }),
  );
  return [...new Set(found)];
}

function hedgesIn(words: string, { text }: FoundPiece): readonly string[] {
  const { grammar } = LANGUAGES[text.locale];
  const edge = grammar === "english" ? String.raw`\b` : "";
  return HEDGE_WORDS.flatMap((word) => {
    const looks = looksOf(HEDGES[word], grammar);
    if (!looks) return [];
    const pattern = new RegExp(`${edge}(?:${looks})${edge}`, "i");
    return pattern.exec(words)?.[0] ?? [];
  });
}
