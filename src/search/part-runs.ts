import type { QueryPart } from "./query-parts.ts";

/** A stretch of a text, its end not included. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** The shortest piece of Chinese that a reader would take for a match. */
export const SHORTEST = 2;

/** Where one part of a query stands in a folded text. */
export function partRuns(folded: string, part: QueryPart): readonly Run[] {
  if (part.kind === "han") return hanRuns(folded, part.text);
  if (part.kind === "number") return numberRuns(folded, part.text);
  return wordRuns(folded, part.text);
}

/** The longest pieces that a text and a run of Chinese have in common. */
function hanRuns(folded: string, wanted: string): readonly Run[] {
  if (wanted.length < SHORTEST) return occurrences(folded, wanted);
  const runs: Run[] = [];
  let start = 0;
  while (start < folded.length) {
    const length = commonLength(folded, start, wanted);
    if (length >= SHORTEST) runs.push({ start, end: start + length });
    start += length >= SHORTEST ? length : 1;
  }
  return runs;
}

/** How many characters from `start` on stand together in `wanted`. */
function commonLength(folded: string, start: number, wanted: string): number {
  let length = 0;
  while (
    start + length < folded.length &&
    wanted.includes(folded.slice(start, start + length + 1))
  )
    length += 1;
  return length;
}

/** A number is not found inside a longer one: 50 is not in 150 or 500. */
function numberRuns(folded: string, wanted: string): readonly Run[] {
  const plain = wanted.replace(/[,\s]/g, "");
  const loose = plain.replace(/./gsu, (character) =>
    /\W/.test(character) ? `\\${character}[,\\s]?` : `${character}[,\\s]?`,
  );
  const pattern = new RegExp(`(?<![\\d.,])${loose}(?<![,\\s])(?!\\d)`, "g");
  return [...folded.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

function wordRuns(folded: string, wanted: string): readonly Run[] {
  const stem = stemOf(wanted);
  return [...folded.matchAll(/(?!\p{Script=Han})[\p{L}\p{M}]+/gu)]
    .filter(([word]) => stemOf(word) === stem || isBegun(word, wanted))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** Whether `wanted` may be the word not yet typed to its end. */
function isBegun(word: string, wanted: string): boolean {
  return wanted.length >= 4 && word.startsWith(wanted);
}

/** A word without its commonest endings; enough to compare two words. */
function stemOf(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/(?:ies|y)$/, "i")
    .replace(/(?:ing|ed|es|s|e)$/, "")
    .replace(/(.)\1$/, "$1");
}

/**
 * Where `wanted` stands. It is no part of a number or a word before it; a word
 * not yet typed to its end is taken whole.
 */
export function occurrences(text: string, wanted: string): readonly Run[] {
  const runs: Run[] = [];
  let start = text.indexOf(wanted);
  while (start >= 0 && wanted !== "") {
    const end = wordEnd(text, start + wanted.length);
    if (!isJoined(text, start) && !isCutNumber(text, end))
      runs.push({ start, end });
    start = text.indexOf(wanted, end);
  }
  return runs;
}

function wordEnd(text: string, at: number): number {
  const end = isJoined(text, at) ? /^[\p{Script=Latin}]*/u : /^/;
  return at + (end.exec(text.slice(at))?.[0].length ?? 0);
}

/** Whether letters or digits stand on both sides of a place. */
function isJoined(text: string, at: number): boolean {
  return /^[\d\p{Script=Latin}]{2}$/u.test(text.slice(at - 1, at + 1));
}

function isCutNumber(text: string, at: number): boolean {
  return /^\d{2}$/.test(text.slice(at - 1, at + 1));
}
