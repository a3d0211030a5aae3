import type { TermWords } from "../domain/glossary/find-terms.ts";
import { LANGUAGES, type Locale } from "../domain/text/languages.ts";
import type { AmountLine } from "./amount-parts.ts";
import { mayBreakBetween, wholeWords } from "./whole-words.ts";

/** A piece of a text that no end of a line cuts. Joined, the pieces are the text. */
export interface WordPiece {
  readonly text: string;
  /** True where a line may end before it. */
  readonly breaks?: true;
  /** True for a figure with its hedge. */
  readonly isFigure?: true;
}

type Piece = Omit<WordPiece, "breaks">;

/** Stands for a space within a piece while the text is cut at the others. */
const HELD = "\u00a0";

/**
 * A text in pieces between which its lines may break, for what is drawn
 * without a browser: the words of Chinese or of a language that sets spaces,
 * each number with its unit, each figure with its hedge. A space stands before
 * the word that it parts.
 * @example wordPieces([{ text: "给予1000万元资助" }], "zh", []) // "给予", "1000万元", "资助"
 */
export function wordPieces(
  parts: AmountLine,
  locale: Locale,
  terms: readonly TermWords[],
): readonly WordPiece[] {
  const held = parts.flatMap(({ text, isFigure }): readonly Piece[] =>
    isFigure
      ? [{ text: hold(text), isFigure }]
      : wholeWords(text, locale, terms).map((word) => ({
          text: word.keep ? hold(word.text) : word.text,
        })),
  );
  const isChinese = LANGUAGES[locale].typesetting === "chinese";
  const cut = isChinese ? held : cutAtSpaces(held);
  return cut.map((piece, at) => {
    const breaks = isChinese
      ? mayBreakBetween(cut[at - 1]?.text, piece.text)
      : piece.text.startsWith(" ");
    const text = piece.text.replaceAll(HELD, " ");
    return { ...piece, text, ...(breaks && { breaks }) };
  });
}

function hold(text: string): string {
  return text.replaceAll(" ", HELD);
}

function cutAtSpaces(parts: readonly Piece[]): readonly Piece[] {
  const words = parts.flatMap((part) =>
    part.text.split(/(?= )/).map((text) => ({ ...part, text })),
  );
  return words
    .map((word, at) =>
      words[at - 1]?.text === " " ? { ...word, text: ` ${word.text}` } : word,
    )
    .filter(({ text }) => text !== " ");
}
