import {
  HAN_NUMERAL,
  readHanNumeral,
} from "../../domain/number/han-numeral.ts";

interface Numbering {
  /** The pattern of a line that it begins, its number in the only group. */
  readonly looks: string;
  /** What one is called behind its number, and in English before it. */
  readonly inChinese: string;
  readonly inEnglish: string;
}

const NUMBER = `(\\d{1,3}|${HAN_NUMERAL})`;
/** Behind the number of an article: a blank, or a heading in brackets. */
const APART = "(?=$|[\\s　(（【])";

function numberings<Level extends string>(
  table: Readonly<Record<Level, Numbering>>,
) {
  return table;
}

/** The ways to number the parts of a text, the largest part first. */
export const NUMBERINGS = numberings({
  编: { looks: `第${NUMBER}编${APART}`, inChinese: "编", inEnglish: "Part" },
  章: { looks: `第${NUMBER}章${APART}`, inChinese: "章", inEnglish: "Chapter" },
  节: { looks: `第${NUMBER}节${APART}`, inChinese: "节", inEnglish: "Section" },
  "一、": {
    looks: `(${HAN_NUMERAL})、`,
    inChinese: "条",
    inEnglish: "Measure",
  },
  条: { looks: `第${NUMBER}条${APART}`, inChinese: "条", inEnglish: "Article" },
  "（一）": {
    looks: `[(（](${HAN_NUMERAL})[)）]`,
    inChinese: "条",
    inEnglish: "Measure",
  },
  "1.": {
    looks: "(\\d{1,2})[.．、](?!\\d)",
    inChinese: "项",
    inEnglish: "Measure",
  },
  "（1）": {
    looks: "[(（](\\d{1,2})[)）]",
    inChinese: "项",
    inEnglish: "Measure",
  },
});

export type Level = keyof typeof NUMBERINGS;
export const LEVELS = Object.keys(NUMBERINGS) as Level[];

const LOOKS = LEVELS.map(
  (level) => [level, new RegExp(`^${NUMBERINGS[level].looks}`)] as const,
);

/** The number with which a line begins. */
export interface Numbered {
  readonly level: Level;
  readonly number: number;
  /** As printed, with its marks: 第一条, (一). */
  readonly mark: string;
  /** The number alone, as printed: 一. */
  readonly printed: string;
}

export function readNumbering(line: string): Numbered | undefined {
  for (const [level, looks] of LOOKS) {
    const [mark = "", printed = ""] = looks.exec(line) ?? [];
    const number = /^\d/.test(printed)
      ? Number(printed)
      : Number(readHanNumeral(printed) ?? 0);
    if (number > 0) return { level, number, mark, printed };
  }
  return undefined;
}

/** A level as someone types it: with brackets of either width. */
export function levelNamed(typed: string): Level | undefined {
  const plain = (name: string) =>
    name.replace(/\s/g, "").replaceAll("(", "（").replaceAll(")", "）");
  return LEVELS.find((level) => plain(level) === plain(typed));
}
