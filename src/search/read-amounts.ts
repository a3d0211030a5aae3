import { HAN_NUMERAL, readHanNumeral } from "../domain/han-numeral.ts";

/** How many zeros a word stands for; the longest is tried first. */
const ZEROS: Readonly<Record<string, number>> = {
  万亿: 12,
  百亿: 10,
  十亿: 9,
  亿: 8,
  千万: 7,
  百万: 6,
  万: 4,
  千: 3,
  trillion: 12,
  billion: 9,
  bn: 9,
  million: 6,
  mil: 6,
  mn: 6,
  m: 6,
  thousand: 3,
  k: 3,
};
const ENGLISH_NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const ENGLISH_TENS =
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** What may follow a number, and how it changes the amount's form. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^ ?(?:%|percent|per cent|pct)/, "%"],
  [/^[ -]?(?:年|years?\b)/, "y"],
  [/^[ -]?(?:个月|月|months?\b)/, "mo"],
  [/^ ?(?:元|yuan\b|rmb\b)/, ""],
];
const NUMBER = new RegExp(
  `(?<arabic>\\d[\\d,]*(?:\\.\\d+)?)|(?<percent>百分之(?<rate>${HAN_NUMERAL}))|(?<tenths>[一二三四五六七八九])成|(?<han>${HAN_NUMERAL})|\\b(?<words>(?:${[...ENGLISH_TENS, ...[...ENGLISH_NUMBERS].reverse(), "hundred"].join("|")})(?:[ -](?:hundred|${ENGLISH_NUMBERS.slice(1, 10).join("|")}))*)\\b`,
  "gu",
);
const ZERO_WORDS = new RegExp(
  `^\\s?(${Object.keys(ZEROS)
    .sort((a, b) => b.length - a.length)
    .map((word) => (/[a-z]/.test(word) ? `${word}\\b` : word))
    .join("|")})`,
);

/** An amount in the forms by which it may be known: 3 years, 36 months. */
export type Amount = readonly [string, ...string[]];

/** Whether an English word is a number. */
export function isNumberWord(word: string): boolean {
  return [...ENGLISH_NUMBERS, ...ENGLISH_TENS, ...Object.keys(ZEROS)].includes(
    word,
  );
}

/** An amount and where it stands. */
export interface FoundAmount {
  readonly amount: Amount;
  readonly start: number;
  readonly end: number;
  /** Whether it is written in Chinese numerals. */
  readonly isHan: boolean;
}

/**
 * The numbers of a folded text in one form, however they are written: 1000万,
 * 10 million and ¥10,000,000 are all `10000000`; 60 per cent and 六成 `60%`.
 * A Chinese numeral counts only before a word for zeros or a unit, an English
 * one below ten only before a unit: one and two are said of anything.
 */
export function findAmounts(folded: string): readonly FoundAmount[] {
  return [...folded.matchAll(NUMBER)].flatMap(
    ({ 0: { length }, index: start, groups = {} }) => {
      const isHan = !groups["arabic"] && !groups["words"];
      const after = folded.slice(start + length);
      const read = readShare(groups) ?? readNumber(groups, after);
      if (!read) return [];
      const end = start + length + read.length;
      return [{ amount: read.amount, start, end, isHan }];
    },
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

/** An amount, and how much of what follows the number belongs to it. */
interface ReadAmount {
  readonly amount: Amount;
  readonly length: number;
}

/** 百分之六十, 六成. */
function readShare({ rate, tenths }: Groups): ReadAmount | undefined {
  if (rate) return { amount: [`${han(rate)}%`], length: 0 };
  if (tenths) return { amount: [`${han(tenths) * 10}%`], length: 0 };
  return undefined;
}

function readNumber(groups: Groups, after: string): ReadAmount | undefined {
  if (groups["han"] && !/^(?:[万亿元年个]|千万|百万)/.test(after))
    return undefined;
  const [zeros = "", word = ""] = ZERO_WORDS.exec(after) ?? [];
  const { unit, length: more } = unitOf(after.slice(zeros.length));
  const value = valueOf(groups) * 10 ** (ZEROS[word] ?? 0);
  if (groups["words"] && value < 10 && more === 0) return undefined;
  const written = `${Math.round(value * 100) / 100}${unit}`;
  const length = zeros.length + more;
  return unit === "y"
    ? { amount: [written, `${value * 12}mo`], length }
    : { amount: [written], length };
}

function unitOf(after: string): { unit: string; length: number } {
  for (const [looks, unit] of UNITS) {
    const written = looks.exec(after);
    if (written) return { unit, length: written[0].length };
  }
  return { unit: "", length: 0 };
}

function valueOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { arabic, words } = groups;
  if (arabic) return Number(arabic.replaceAll(",", ""));
  return words ? englishValue(words) : han(groups["han"]);
}

function han(numeral = ""): number {
  return Number(readHanNumeral(numeral));
}

function englishValue(words: string): number {
  return words.split(/[ -]/).reduce((value, word) => {
    if (word === "hundred") return Math.max(value, 1) * 100;
    const tens = ENGLISH_TENS.indexOf(word);
    return (
      value + (tens >= 0 ? (tens + 2) * 10 : ENGLISH_NUMBERS.indexOf(word))
    );
  }, 0);
}
