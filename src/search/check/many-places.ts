import type { Comparison } from "./compare-quote.ts";
import { exactPlaces, isTelling, type TextPlaces } from "./text-places.ts";

/** In how many sentences a quotation of one piece stands word for word. */
export function sentencesWith({ pieces, tokens }: Comparison): number {
  const [piece, ...more] = pieces;
  const [from = 0, to = 0] = piece?.quoted ?? [];
  if (!piece || more.length > 0 || to - from < tokens.length) return 0;
  const keys = tokens.slice(...piece.quoted).map(({ key }) => key);
  const places = exactPlaces(keys, piece.text);
  return new Set(places.map((at) => piece.text.tokens[at]?.sentence)).size;
}

/** The numbers of a quotation that no text has, each once. */
export function unknownNumbers(
  { text, tokens }: Comparison,
  texts: readonly TextPlaces[],
): readonly string[] {
  const unknown = tokens.filter(
    ({ key }) => isTelling(key) && !texts.some(({ pairs }) => pairs.has(key)),
  );
  const words = unknown.map(({ start, end }) => text.slice(start, end));
  return [...new Set(words)];
}
