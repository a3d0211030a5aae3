import { type Fen, yuan } from "../number/money.ts";

/** A scale on which each step is ten times the one before. */
export interface SumScale {
  /** The sums that its lines stand for, from its beginning to its end. */
  readonly lines: readonly Fen[];
  /** 0 at the beginning, 1 at the end. */
  readonly placeOf: (sum: Fen) => number;
}

/**
 * The shortest such scale that holds some sums.
 * @param sums each of a yuan or more
 * @returns undefined without a sum
 */
export function sumScale(sums: readonly Fen[]): SumScale | undefined {
  if (sums.length === 0) return undefined;
  const powers = sums.map(powerOf);
  const first = Math.floor(Math.min(...powers));
  const last = Math.max(first + 1, Math.ceil(Math.max(...powers)));
  return {
    lines: Array.from({ length: last - first + 1 }, (_, at) =>
      yuan(10n ** BigInt(first + at)),
    ),
    placeOf: (sum) => (powerOf(sum) - first) / (last - first),
  };
}

/** The power of ten that a sum is, in yuan. */
function powerOf(sum: Fen): number {
  return Math.log10(Number(sum) / 100);
}
