import { decimal, PRINTED } from "./printed-quantity.ts";
import { SCALE } from "./printed-units.ts";
import { multiply, rational, type Rational } from "./rational.ts";
import { ENGLISH_NUMBERS } from "./units.ts";

const SCALES = new Map([
  ["", 1n],
  ["thousand", 1000n],
  ["million", 1_000_000n],
  ["billion", 1_000_000_000n],
  ["trillion", 1_000_000_000_000n],
]);

/** From two on, the longest first: sixteen is not six. */
const WORDS = ENGLISH_NUMBERS.slice(1);
export const WORD = `\\b(?:${[...WORDS].reverse().join("|")})`;
export const SCALED = `(?:\\s(${SCALE})\\b)?`;
/** In the two groups that `readAmount` reads. */
export const AMOUNT = `(${PRINTED})${SCALED}`;
/** The same, or a word: only before a unit, since one is said of anything. */
export const COUNTED_AMOUNT = `(${PRINTED}|${WORD})${SCALED}`;

export function readAmount(number = "", scale = ""): Rational {
  return multiply(readNumber(number), rational(SCALES.get(scale) ?? 1n));
}

/** Digits, or one of the words below twenty. */
export function readNumber(said: string): Rational {
  return /^\d/.test(said)
    ? decimal(said)
    : rational(BigInt(ENGLISH_NUMBERS.indexOf(said.toLowerCase())));
}

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
    " ",
  );
export const ORDINAL = `\\d+(?:st|nd|rd|th)|[Ff]irst|${ORDINALS.join("|")}`;

/** @example "3rd", "third", "3" */
export function readOrdinal(said: string): Rational {
  const digits = /^\d+/.exec(said)?.[0];
  return rational(BigInt(digits ?? ORDINALS.indexOf(said.toLowerCase()) + 1));
}

/** Names of parts, from halves to tenths: one third, three quarters. */
export const PART_NAMES: readonly string[] = [
  "half|halves",
  "thirds?(?!-|\\sparty)",
  "fourths?|quarters?",
  ...ORDINALS.slice(4, 10).map((name) => `${name}s?`),
];

/** The whole of which a part is named: 3 of thirds. */
export function wholeOf(name: string): Rational {
  const at = PART_NAMES.findIndex((looks) =>
    new RegExp(`^(?:${looks})$`).test(name),
  );
  return rational(BigInt(at + 2));
}
