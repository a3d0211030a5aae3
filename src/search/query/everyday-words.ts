import { fingerprintNumber } from "../index/fingerprint.ts";
import { packGaps, unpackGaps } from "../index/pack-gaps.ts";

/** So few numbers that one in some hundred other words is taken for one of these. */
const SPACE = 2 ** 18;

/** The numbers of everyday words that a repair would take for others. */
export type EverydayWords = ReadonlySet<number>;

/** The words as one short text, as the names in an alias table. */
export function writeEverydayWords(words: readonly string[]): string {
  const numbers = new Set(words.map(numberOf));
  return packGaps([...numbers].sort((a, b) => a - b));
}

export function readEverydayWords(written: string): EverydayWords {
  return new Set(unpackGaps(written));
}

/** True of an everyday word: whoever types it means it, known here or not. */
export function isEveryday(word: string, words: EverydayWords): boolean {
  return words.has(numberOf(word));
}

function numberOf(word: string): number {
  return fingerprintNumber(word) % SPACE;
}
