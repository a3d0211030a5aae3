import { type Numbered, readNumbering } from "./numbering.ts";

/** A line of the source that holds text. */
export interface SourceLine {
  readonly text: string;
  /** Counted from one in the file. */
  readonly at: number;
  readonly numbered?: Numbered;
}

export interface SourceRead {
  readonly lines: readonly SourceLine[];
  /** Lines that the content cannot hold as they stand: empty or indented. */
  readonly odd: readonly number[];
  /** Lines whose number does not follow the one before it: taken for text. */
  readonly outOfOrder: readonly number[];
}

/** The lines of a text in order, without the blanks around them. */
export function readLines(source: string): SourceRead {
  const lines: SourceLine[] = [];
  const odd: number[] = [];
  const outOfOrder: number[] = [];
  const printed = source
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "")
    .split("\n");
  const last = new Map<string, number>();
  for (const [index, each] of printed.entries()) {
    const text = each.trim();
    if (text !== each || text === "") odd.push(index + 1);
    if (text === "") continue;
    const read = readNumbering(text);
    const numbered = followed(read, last);
    if (read && !numbered) outOfOrder.push(index + 1);
    lines.push({ text, at: index + 1, ...(numbered && { numbered }) });
  }
  return { lines, odd, outOfOrder };
}

/**
 * A number that begins its level or follows the one before it: a paragraph
 * that only begins with the number of another part begins none.
 */
function followed(
  numbered: Numbered | undefined,
  last: Map<string, number>,
): Numbered | undefined {
  if (!numbered) return undefined;
  const { level, number } = numbered;
  const before = last.get(level) ?? 0;
  // 第九条 is an article even where the eighth was taken out.
  const isNext = level.length === 1 ? number > before : number === before + 1;
  if (number !== 1 && !isNext) return undefined;
  last.set(level, number);
  return numbered;
}
