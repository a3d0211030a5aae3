// Shipped to the browser.
import { DIGITS, matchAt, readDigits, type Digits } from "./read-digits.ts";
import { readMarks } from "./read-marks.ts";
import {
  ENGLISH_NUMBERS,
  ENGLISH_TENS,
  HAN_DIGIT,
  HAN_FORMS,
  LAST,
  POWERS,
} from "./units.ts";

/** A number as typed: `value / 10^places`. */
export interface NumberRead {
  readonly value: bigint;
  readonly places: number;
  /** True if the mark before its last three digits may part thousands. */
  readonly isDoubtful: boolean;
  readonly start: number;
  readonly end: number;
  readonly script: "digits" | "han" | "words";
  /** True if it has a power of ten that only amounts of money have. */
  readonly isLarge: boolean;
}

const TENS = ENGLISH_TENS.join("|");
/** Longest first: sixteen is not six. */
const ONES = [...ENGLISH_NUMBERS].reverse().join("|");
const SMALL = "[十百千]";
/** Two Chinese digits in a row, as in 两三百, are no number. */
const HAN = `${HAN_DIGIT}(?!${HAN_DIGIT})(?:点${HAN_DIGIT}+)?`;
const ENGLISH = `(?:(?:${TENS})(?:[ -]?(?:${ONES}))?|${ONES}|an?(?= ))(?![a-z])`;
const ATOM = `(?:${DIGITS}|半|half(?: an?)?(?= )|${HAN}|${ENGLISH})(?: and a half(?![a-z]))?`;
const POWER = `[ -]?个?(?:[十百千万亿]|(?:${POWERS.map(([, , word]) => word).join("|")})(?![a-z]))`;
const FIRST = new RegExp(`(?:${ATOM}|(?=${SMALL}))(?:${POWER})*`, "y");
/** After a power of ten. */
const NEXT = new RegExp(`(?: (?:and )?)?零?${ATOM}(?:${POWER})*`, "y");

/** The beginning of a number; a point counts only where it ends no sentence. */
export const NUMBER_START = String.raw`\d|\B\.\d|${HAN_DIGIT}|${SMALL}|半|\b(?:an?|half|${TENS}|${ONES})\b`;

const ALONE = new RegExp(DIGITS, "y");
const ALL_DIGITS = new RegExp(DIGITS, "g");
/** Replacements for the words of a number: digits and the marks of powers. */
const MARKS = [
  [" and a half", ".5"],
  ["half(?: an?)?|半", "0.5"],
  ["点", "."],
  ["and |[-个]", ""],
  ...ENGLISH_TENS.map((word, at) => [word, `${at + 2}十`] as const),
  ...ENGLISH_NUMBERS.map((word, at) => [word, String(at)] as const).reverse(),
  ...HAN_FORMS.slice(0, 10).map(
    (form, at) => [`[${form}]`, String(at)] as const,
  ),
  ...POWERS.map(([, mark, word]) => [word, mark] as const),
  ["an?", "1"],
  [" (?=\\D)", ""],
].map(([word = "", mark = ""]) => [new RegExp(word, "g"), mark] as const);
/** Nothing, or what may stand behind a sum. */
const END = new RegExp(`^${LAST}(?:$|元)`);

/**
 * The number that begins at a place of a text, as far as it goes: digits in
 * every usual grouping, Chinese numerals, English words, and both languages'
 * words for powers of ten. Undefined where none begins, or none that makes
 * sense.
 * @example readNumberAt("1亿2千万元", 0) // { value: 120000000n, places: 0, end: 5, … }
 */
export function readNumberAt(
  text: string,
  start: number,
): NumberRead | undefined {
  const digits = readDigits(matchAt(ALONE, text, start));
  const script = scriptOf(text.charAt(start));
  let read: NumberRead | undefined;
  let end = start;
  for (let marks = ""; !/\d$/.test(marks);) {
    const part = matchAt(marks ? NEXT : FIRST, text, end);
    end += part.length;
    marks += marksOf(part);
    const sum = part && readMarks(marks, END.test(text.slice(end)));
    const doubt = doubtOf(marks, digits);
    if (!sum || doubt === "no-number") break;
    const isLarge = /[A-Z万亿]/.test(marks);
    read = {
      ...sum,
      isDoubtful: doubt !== "none",
      start,
      end,
      script,
      isLarge,
    };
  }
  return read;
}

function doubtOf(
  marks: string,
  digits: Digits | undefined,
): "none" | "which" | "no-number" {
  if (digits?.doubt === "comma")
    return /\D$/.test(marks) ? "which" : "no-number";
  // Nobody ends decimals before 万 in a zero: 1.234万 is, 2.400万 may not be.
  const isClear = /[万亿]/.test(marks) && !digits?.plain.endsWith("0");
  return digits?.doubt && !isClear ? "which" : "none";
}

function scriptOf(character: string): NumberRead["script"] {
  if (/[\d.]/.test(character)) return "digits";
  return /[a-z]/.test(character) ? "words" : "han";
}

/** A part of a number in digits and marks; `?` for digits without sense. */
function marksOf(part: string): string {
  return MARKS.reduce(
    (marks, [word, mark]) => marks.replace(word, mark),
    part.replace(ALL_DIGITS, (written) => readDigits(written)?.plain ?? "?"),
  );
}
