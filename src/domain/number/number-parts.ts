// Shipped to the browser.
import { matchAt, readDigitsAt, type Digits } from "./read-digits.ts";
import {
  ENGLISH_NUMBERS,
  ENGLISH_TENS,
  HAN_DIGITS,
  POWERS,
  type Power,
} from "./units.ts";

/** A number without a power of ten: 24.5, 二, twenty-four. */
export interface Atom extends Digits {
  readonly script: "digits" | "han" | "words";
  /** How many digits it has. */
  readonly length: number;
  /** Whether a zero stands for the powers left out before it: 一万零五. */
  readonly isAfterZero: boolean;
}

const SMALL_HAN = POWERS.filter(({ isHan, isSmall }) => isHan && isSmall)
  .map(({ word }) => word.slice(1, -1))
  .join("");
const DIGIT = `[${HAN_DIGITS.join("")}]`;
const TENS = ENGLISH_TENS.join("|");
/** Longest first: sixteen is not six. */
const ONES = [...ENGLISH_NUMBERS].reverse().join("|");

/** What may stand between a power and a further number. */
const BETWEEN = / ?([零〇]?)/y;
const AFTER_HUNDRED = / (?:and )?(?=[a-z])/y;
const HAN = new RegExp(`(${DIGIT})(?:[点點](${DIGIT}+))?`, "y");
const HALF = /半(?=[个個]?[亿億年月])|half(?: an?)?(?= )/y;
const AND_A_HALF = / and a half(?![a-z])/y;
const WORDS = new RegExp(
  `(?:(${TENS})(?:[ -]?(${ONES}))?|(${ONES})|an?(?= (?:hundred|thousand|[mbt]r?illion|year)))(?![a-z])`,
  "y",
);
const POWER = new RegExp(
  `[ -]?(?:${POWERS.map(({ word }) => `(${word})`).join("|")})`,
  "y",
);

/** What a number begins with; a point only where no sentence ends in it. */
export const NUMBER_START = String.raw`\d|\B\.\d|[${HAN_DIGITS.join("")}${SMALL_HAN}半]|\b(?:an?|half|${TENS}|${ONES})\b`;

/** The power of ten at a place of a text. */
export function powerAt(
  text: string,
  at: number,
): { readonly power: Power; readonly end: number } | undefined {
  const [written, ...words] = matchAt(POWER, text, at) ?? [];
  const power = POWERS[words.findIndex((word) => word !== undefined)];
  return power && { power, end: at + (written ?? "").length };
}

/** The number at a place; after a power of ten, a further part of one. */
export function atomAt(
  text: string,
  start: number,
  last: Power | undefined,
): Atom | undefined {
  const isHundred = last?.isSmall && !last.isHan;
  const [between = "", zero] =
    (last && matchAt(isHundred ? AFTER_HUNDRED : BETWEEN, text, start)) ?? [];
  const at = start + between.length;
  const atom =
    digitsAt(text, at) ??
    halfAt(text, at) ??
    hanAt(text, at) ??
    wordsAt(text, at);
  return atom && { ...atom, isAfterZero: Boolean(zero) };
}

type Part = Omit<Atom, "isAfterZero">;

function digitsAt(text: string, at: number): Part | undefined {
  const digits = readDigitsAt(text, at);
  return (
    digits &&
    withHalf(text, { ...digits, script: "digits", length: digits.end - at })
  );
}

function halfAt(text: string, at: number): Part | undefined {
  const half = matchAt(HALF, text, at)?.[0];
  if (half === undefined) return undefined;
  const script = half === "半" ? "han" : "words";
  return { value: 5n, places: 1, script, length: 1, end: at + half.length };
}

function hanAt(text: string, at: number): Part | undefined {
  const [written, whole, decimals = ""] = matchAt(HAN, text, at) ?? [];
  if (written === undefined) return undefined;
  const digits = Array.from(`${whole}${decimals}`, (digit) =>
    HAN_DIGITS.findIndex((forms) => forms.includes(digit)),
  );
  return {
    value: BigInt(digits.join("")),
    places: decimals.length,
    script: "han",
    length: 1,
    end: at + written.length,
  };
}

function wordsAt(text: string, at: number): Part | undefined {
  const [written, tens, ones, one] = matchAt(WORDS, text, at) ?? [];
  if (written === undefined) return undefined;
  const value = tens
    ? (ENGLISH_TENS.indexOf(tens) + 2) * 10 +
      ENGLISH_NUMBERS.indexOf(ones ?? "zero")
    : one
      ? ENGLISH_NUMBERS.indexOf(one)
      : 1;
  return withHalf(text, {
    value: BigInt(value),
    places: 0,
    script: "words",
    length: 1,
    end: at + written.length,
  });
}

/** Two and a half. */
function withHalf(text: string, part: Part): Part {
  const half = matchAt(AND_A_HALF, text, part.end)?.[0];
  if (half === undefined || part.places > 0) return part;
  return {
    ...part,
    value: part.value * 10n + 5n,
    places: 1,
    end: part.end + half.length,
  };
}
