import { foldText } from "./fold-text.ts";
import { stemWord } from "./stem-word.ts";

/** A piece that the index counts as one word, and where it stands. */
export interface Token {
  readonly kind: "han" | "word" | "number";
  /** The character, the stem, the digits without commas, or `%`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const TOKENS =
  /(?<han>\p{Script=Han})|(?<number>\d+(?:[.,]\d+)*|%)|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{M}])+)/gu;

/**
 * A folded text cut as the index and the queries are cut: each Chinese
 * character, each number, each word's stem. Everything else only divides.
 */
export function searchTokens(folded: string): readonly Token[] {
  return [...folded.matchAll(TOKENS)].map(({ 0: text, index, groups }) => {
    const kind = groups?.["han"] ? "han" : groups?.["word"] ? "word" : "number";
    return {
      kind,
      key: KEYS[kind](text),
      start: index,
      end: index + text.length,
    };
  });
}

/** The keys of the tokens of a text that is not folded yet. */
export function tokenKeys(text: string): readonly string[] {
  return searchTokens(foldText(text)).map(({ key }) => key);
}

const KEYS = {
  han: (text: string) => text,
  word: stemWord,
  number: (text: string) => text.replaceAll(",", ""),
} as const;

/**
 * A folded text with nothing but its letters and numbers, to compare quotes:
 * words apart by one space, Chinese without any.
 * @example compactText("按不超过 50%，") // "按不超过50%"
 */
export function compactText(folded: string): string {
  return folded
    .replace(/(\d),(?=\d)/g, "$1")
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, " ")
    .replace(/(\p{Script=Han}) | (?=\p{Script=Han})/gu, "$1")
    .trim();
}
