import type { Simplified } from "./fold-text.ts";
import { packGaps, unpackGaps } from "../index/pack-gaps.ts";

/**
 * The simplified character for each traditional one, as a short text: the
 * numbers of the traditional ones, packed, a space, then their counterparts.
 */
export function writeSimplified(simplified: Simplified): string {
  const pairs = [...simplified]
    .map(([from, to]) => [from.codePointAt(0) ?? 0, to] as const)
    .sort(([a], [b]) => a - b);
  return `${packGaps(pairs.map(([from]) => from))} ${pairs.map(([, to]) => to).join("")}`;
}

export function readSimplified(written: string): Simplified {
  const [numbers = "", characters = ""] = written.split(" ");
  const from = unpackGaps(numbers);
  return new Map(
    Array.from(characters, (to, at) => [
      String.fromCodePoint(from[at] ?? 0),
      to,
    ]),
  );
}
