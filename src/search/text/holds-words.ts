import { escapePattern } from "../../domain/text/escape-pattern.ts";
import { normaliseQuery, type Simplified } from "./fold-text.ts";

const AS_WRITTEN: Simplified = new Map();

/** A text in the spelling in which words are looked for in it. */
export function plainWords(text: string): string {
  return normaliseQuery(text, AS_WRITTEN);
}

/**
 * Tells of a text in that spelling whether it holds every word of a query:
 * Chinese anywhere, what begins with a Latin letter or a digit from the
 * beginning of a word on, so that “AI” is not found in “training”.
 * @example wordsHeld("AI 数字")("ai 数字经济") // true
 */
export function wordsHeld(query: string): (plain: string) => boolean {
  const patterns = plainWords(query)
    .split(" ")
    .filter((word) => word !== "")
    .map(patternOf);
  return (plain) => patterns.every((pattern) => pattern.test(plain));
}

function patternOf(word: string): RegExp {
  const exact = escapePattern(word);
  return new RegExp(/^[a-z\d]/.test(word) ? `(?:^|[^a-z\\d])${exact}` : exact);
}
