import { findChineseNumbers } from "../../domain/number/numerals.ts";
import { type Level, LEVELS } from "./numbering.ts";
import type { SourceLine } from "./source-lines.ts";

/** How often a level numbers a part, and how often a part with money. */
export interface LevelCount {
  readonly level: Level;
  readonly parts: number;
  readonly withMoney: number;
  /** How many say something before a smaller part begins, and not only its heading. */
  readonly withText: number;
}

/** The levels of a text, the largest part first. */
export function countLevels(
  lines: readonly SourceLine[],
): readonly LevelCount[] {
  return LEVELS.flatMap((level) => {
    const parts = partsOf(lines, level);
    if (parts.length === 0) return [];
    const withMoney = parts.filter((part) => holdsMoney(part.all)).length;
    const withText = parts.filter(({ own }) => saysMore(own)).length;
    return [{ level, parts: parts.length, withMoney, withText }];
  });
}

/**
 * The level whose parts are the measures: articles where there are any, else
 * the largest whose parts say something themselves and name money, else the
 * one of which the most parts name money.
 */
export function guessLevel(counts: readonly LevelCount[]): Level | undefined {
  const articles = counts.find(({ level }) => level === "条");
  const speaking = counts.find(
    ({ parts, withMoney, withText }) => withMoney > 0 && withText * 2 > parts,
  );
  const [most] = [...counts].sort((a, b) => b.withMoney - a.withMoney);
  return (articles ?? speaking ?? most)?.level;
}

/** True where a level numbers something larger than another does in this text. */
export function isAbove(
  level: Level,
  other: Level,
  lines: readonly SourceLine[],
): boolean {
  const first = (wanted: Level) =>
    lines.findIndex(({ numbered }) => numbered?.level === wanted);
  // Points may stand over articles or under them: only these two change places.
  const pair = [level, other];
  if (pair.includes("条") && pair.includes("一、"))
    return first(level) < first(other);
  return LEVELS.indexOf(level) < LEVELS.indexOf(other);
}

interface PartLines {
  readonly all: string[];
  /** Those before a smaller part. */
  readonly own: string[];
}

function partsOf(
  lines: readonly SourceLine[],
  level: Level,
): readonly PartLines[] {
  const parts: PartLines[] = [];
  let part: PartLines | undefined;
  let isOwn = false;
  for (const { text, numbered } of lines) {
    if (numbered?.level === level) parts.push((part = { all: [], own: [] }));
    else if (numbered && isAbove(numbered.level, level, lines))
      part = undefined;
    isOwn = numbered ? numbered.level === level : isOwn;
    part?.all.push(text);
    if (isOwn) part?.own.push(text);
  }
  return parts;
}

/** True of more than a heading: a line that ends a sentence or leads to a list. */
function saysMore(lines: readonly string[]): boolean {
  return lines.some((line) => /[。：:；;]/u.test(line));
}

export function holdsMoney(texts: readonly string[]): boolean {
  return texts.some((text) =>
    findChineseNumbers(text).some(({ value }) => {
      const { kind } = value.kind === "span" ? value.from : value;
      return kind === "money" || kind === "foreign";
    }),
  );
}
