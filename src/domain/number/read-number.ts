// Shipped to the browser.
import { DIGITS, matchAt, readDigits, type Digits } from "./read-digits.ts";
import {
  ENGLISH_NUMBERS,
  ENGLISH_TENS,
  HAN_DIGIT,
  HAN_FORMS,
  LAST,
  POWERS,
  type Power,
} from "./units.ts";

/** A number as typed: `value / 10^places`. */
export interface NumberRead {
  readonly value: bigint;
  readonly places: number;
  /** True if the mark before its last three digits may part thousands. */
  readonly isDoubtful: boolean;
  readonly start: number;
  readonly end: number;
  /** The script it begins in. */
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

/** What the mark among the digits, if in doubt, leaves of the whole number. */
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

function readMarks(
  marks: string,
  isEnd: boolean,
): Pick<NumberRead, "value" | "places"> | undefined {
  // 百m counts nothing.
  if (/[A-Z]/.test(marks) && /[百千万亿]/.test(marks)) return undefined;
  const [, whole = marks, part = "", powers = ""] =
    /^(\d*)\.(\d+)(\D*)$/.exec(marks) ?? [];
  const value = valueOf(`${whole}${part}${powers}`, isEnd);
  return value === undefined ? undefined : { value, places: part.length };
}

/** What is before its largest power counts it, what is behind is added. */
function valueOf(marks: string, isEnd = false): bigint | undefined {
  const power = POWERS.find(([, mark]) => marks.includes(mark));
  if (!power) return /^ ?\d+$/.test(marks) ? BigInt(marks) : undefined;
  const at = marks.indexOf(power[1]);
  if (marks.includes(power[1], at + 1)) return undefined;
  const count = countOf(marks.slice(0, at), power);
  const rest = restOf(marks.slice(at + 1), power, isEnd);
  const one = 10n ** BigInt(power[0]);
  if (count === undefined || rest === undefined || rest >= one)
    return undefined;
  return count * one + rest;
}

/** 百万 is one hundred of them; 万 alone is none. */
function countOf(before: string, [, mark]: Power): bigint | undefined {
  if (!/[十百千H]/.test(mark)) return valueOf(before);
  if (/[^\d ]/.test(before)) return undefined;
  return before ? BigInt(before) : 1n;
}

/**
 * What is behind a power of ten: 五 is five in 十五 and 一百零五, fifty in
 * 一百五 where that is the end, and nothing that anyone says in 一百五万.
 */
function restOf(
  after: string,
  [zeros, mark]: Power,
  isEnd: boolean,
): bigint | undefined {
  if (!after) return 0n;
  if (/[^\d ]/.test(after)) return valueOf(after, isEnd);
  // Two hundred and fifty; but not 10 million one-off grants.
  if (mark === "H") return BigInt(after);
  if (/[A-Z]/.test(mark) || after.startsWith(" ")) return undefined;
  const { length } = after;
  if (length === zeros || after.startsWith("0")) return BigInt(after);
  return length === 1 && isEnd ? BigInt(after.padEnd(zeros, "0")) : undefined;
}
