import { CURRENCIES, CURRENCY_CODES } from "../../domain/number/currencies.ts";
import {
  NUMBER_START,
  type NumberRead,
  readNumberAt,
} from "../../domain/number/read-number.ts";
import { MONTHS, YEARS, YUAN } from "../../domain/number/units.ts";

/** A number of a text with its unit, in whatever way it is written. */
export interface ReadQuantity {
  readonly start: number;
  readonly end: number;
  /** Alike for the same value and unit. */
  readonly key: string;
}

type Unit = readonly [code: string, looks: string];

const foreign = (
  looks: (code: (typeof CURRENCY_CODES)[number]) => string,
): readonly Unit[] => CURRENCY_CODES.map((code) => [code, looks(code)]);

/** Directly before a number; the first that fits wins. */
const BEFORE = patterns(
  [
    ...foreign((code) => CURRENCIES[code].mark.english),
    ["CNY", YUAN],
    ["$", String.raw`\$`],
    ["%", "百分之"],
  ],
  (looks) => new RegExp(`(?<![a-z])(?:${looks}) ?$`, "i"),
);

/** Directly behind a number, or behind its currency. */
const BEHIND = patterns(
  [
    ...foreign((code) => {
      const { mark, name } = CURRENCIES[code];
      return `${mark.chinese}|(?:${mark.english}|${name})(?![a-z])`;
    }),
    ["$", "dollars?(?![a-z])"],
    ["CNY", `元 ?人民币|(?:${YUAN})(?![a-z])`],
    ["%", "%|per ?cent(?![a-z])"],
    ["‰", "‰"],
    ["points", String.raw`个 ?\0\0点|percentage points?(?![a-z])`],
    ["months", `个 ?月|${MONTHS}`],
    ["years", YEARS],
    ["month", "月"],
    ["days", "[日天]|days?(?![a-z])"],
    ["times", "倍"],
    ["", "个"],
  ],
  (looks) => new RegExp(` ?(?:${looks})`, "iy"),
);

/** Signs of the longest unit before a number, with its blank. */
const LONGEST = 12;
/** A percentage point is no hundred, and no numeral is as long as this. */
const NO_NUMBER = /百分(?=点)|[零〇一二两三四五六七八九十百千万亿]{20,}/g;
/** A longer numeral is no number of any text. */
const MOST_DIGITS = 40;

function patterns(
  units: readonly Unit[],
  made: (looks: string) => RegExp,
): readonly (readonly [code: string, looks: RegExp])[] {
  return units.map(([code, looks]) => [code, made(looks)]);
}

/**
 * The numbers of a text in their order, each with its unit and its currency:
 * one amount, however it is written, is one quantity. Numerals in words and
 * characters count only where a unit stands with them.
 * @param read in small half-width letters, of which a break of a line is a blank
 * @example readQuantities("rmb10m") // [{ start: 0, end: 6, key: "CNY 1e7" }]
 */
export function readQuantities(read: string): readonly ReadQuantity[] {
  const text = read.replace(NO_NUMBER, (words) => "\0".repeat(words.length));
  const starts = new RegExp(NUMBER_START, "g");
  const found: ReadQuantity[] = [];
  for (;;) {
    const at = starts.exec(text)?.index;
    if (at === undefined) return found;
    const read = quantityAt(text, at, found.at(-1)?.end ?? 0);
    if (read) found.push(read);
    starts.lastIndex = read?.end ?? at + 1;
  }
}

function quantityAt(
  text: string,
  at: number,
  from: number,
): ReadQuantity | undefined {
  const read = readNumberAt(text, at);
  if (!read || read.end - at > MOST_DIGITS) return plainDigits(text, at);
  const before = unitBefore(text, from, at);
  const behind = unitBehind(text, read.end);
  const unit = before ?? behind;
  const isCounted = read.script === "digits" || read.isLarge;
  if (!isCounted && !unit) return undefined;
  const start = before ? before.start : at;
  const end = behind ? behind.end : read.end;
  return { start, end, key: keyOf(unit?.code, sizeOf(text, read)) };
}

function keyOf(unit: string | undefined, size: string): string {
  return unit ? `${unit} ${size}` : size;
}

/** What is no number by its grammar, as 1.2.3, is compared by its digits. */
function plainDigits(text: string, at: number): ReadQuantity | undefined {
  const digits = /\d+/y;
  digits.lastIndex = at;
  const found = digits.exec(text)?.[0];
  return found ? { start: at, end: at + found.length, key: found } : undefined;
}

function unitBefore(text: string, from: number, at: number) {
  const start = Math.max(from, at - LONGEST);
  const before = text.slice(start, at);
  for (const [code, looks] of BEFORE) {
    const found = looks.exec(before);
    if (found) return { code, start: start + found.index };
  }
  return undefined;
}

function unitBehind(text: string, at: number) {
  for (const [code, looks] of BEHIND) {
    looks.lastIndex = at;
    const found = looks.exec(text)?.[0];
    if (found) return { code, end: at + found.length };
  }
  return undefined;
}

/** A value in the one way of writing it. @example "2400", two places: "24" */
function sizeOf(
  text: string,
  { value, places, isDoubtful, start, end }: NumberRead,
): string {
  if (isDoubtful) return text.slice(start, end);
  if (value === 0n) return "0";
  const digits = String(value).replace(/0+$/, "");
  const zeros = String(value).length - digits.length - places;
  return zeros === 0 ? digits : `${digits}e${String(zeros)}`;
}
