import type { SourceLine } from "./source-lines.ts";

/** What stands before the numbered parts. */
export interface Head {
  readonly notice: readonly SourceLine[];
  readonly title: SourceLine | undefined;
  readonly preamble: readonly SourceLine[];
}

const ISSUES = /印发(.+)的通知$/u;
const SENTENCE = /[。：:；;]/u;

/**
 * The notice, the title and the preamble. The title is the line that the
 * notice names; without such a line it is the first behind the notice's date,
 * and without a notice the first of all.
 */
export function splitHead(lines: readonly SourceLine[]): Head {
  const at = findTitle(lines);
  return {
    notice: lines.slice(0, at),
    title: lines[at],
    preamble: lines.slice(at + 1),
  };
}

function findTitle(lines: readonly SourceLine[]): number {
  const bare = lines.map(({ text }) => withoutMarks(text));
  const named = bare.flatMap((text) => ISSUES.exec(text)?.[1] ?? []);
  const at = bare.findIndex((text) => named.includes(text));
  if (at >= 0) return at;
  const dated = lines.findLastIndex(({ text }) => isDate(text));
  const next = lines.findIndex(
    ({ text }, index) => index > dated && !SENTENCE.test(text),
  );
  return Math.max(next, 0);
}

function withoutMarks(text: string): string {
  return text.replace(/[\s　《》]/gu, "");
}

/** A line that dates a text: 2024年12月18日, 2024年12月18日印发. */
export function isDate(text: string): boolean {
  return isSigningDate(text.replace(/印发$/u, ""));
}

/** A day alone: that of a signature, and not of the printing. */
export function isSigningDate(text: string): boolean {
  return /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(text);
}
