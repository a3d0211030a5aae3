import { cutHeading, cutSentences, isOffices } from "./cut-sentences.ts";
import type { FoundChapter, FoundMeasure } from "./found-text.ts";
import { type SentenceStub, sentenceStub } from "./sentence-stub.ts";
import type { SourceLine } from "./source-lines.ts";
import { isDate } from "./split-head.ts";

interface Piece {
  readonly zh: string;
  readonly startsParagraph: boolean;
  /** The part of its id; the body is counted. */
  readonly part?: string;
}

/** The sentences of a measure: its heading, its body, its offices. */
export function cutMeasure(measure: FoundMeasure): readonly SentenceStub[] {
  const { id, lines, numbered } = measure;
  const [first, ...others] = lines;
  if (!first) return [];
  const headed = numbered && cutHeading(first.text, numbered.mark);
  const head: readonly Piece[] = headed
    ? [{ zh: headed.title, startsParagraph: true, part: "title" }]
    : [];
  const rest = headed ? headed.rest : first.text;
  const opening = cutSentences(rest).map((zh, index) => ({
    zh,
    startsParagraph: !headed && index === 0,
  }));
  const body = [...opening, ...others.flatMap(cutLine)];
  const last = body.at(-1);
  // Without brackets it is a sentence like others: offices are read within them.
  const isListed = last && isOffices(last.zh) && /^[(（]/u.test(last.zh);
  const offices = isListed ? last : undefined;
  return count(id, [
    ...head,
    ...(offices ? body.slice(0, -1) : body),
    ...(offices ? [{ ...offices, part: "resp" }] : []),
  ]);
}

/** A heading and whatever it names are one sentence: alone it says nothing. */
function cutLine({ text, numbered }: SourceLine): readonly Piece[] {
  const headed = numbered && cutHeading(text, numbered.mark);
  const cut = cutSentences(headed?.rest ? headed.rest : text);
  const [first = "", ...rest] = cut;
  const pieces = headed?.rest ? [headed.title + first, ...rest] : cut;
  return pieces.map((zh, index) => ({ zh, startsParagraph: index === 0 }));
}

/** The sentences of a notice: its first line, its body, who signs, and when. */
export function cutNotice(
  lines: readonly SourceLine[],
): readonly SentenceStub[] {
  const { body, signature } = cutSignature(lines.slice(1));
  const headline = lines
    .slice(0, 1)
    .map(({ text }) => ({ zh: text, startsParagraph: true, part: "headline" }));
  return count("n", [...headline, ...body.flatMap(cutLine), ...signature]);
}

export function cutPreamble(
  lines: readonly SourceLine[],
): readonly SentenceStub[] {
  return count("p", lines.flatMap(cutLine));
}

export function cutClosing(
  lines: readonly SourceLine[],
): readonly SentenceStub[] {
  const { body, signature } = cutSignature(lines);
  return count("sup", [...body.flatMap(cutLine), ...signature]);
}

/** A line each: none of them is a sentence to be cut. */
export function cutImprint(
  lines: readonly SourceLine[],
): readonly SentenceStub[] {
  const pieces = lines.map(({ text }) => ({ zh: text, startsParagraph: true }));
  return count("i", pieces);
}

export function cutTitle(line: SourceLine): SentenceStub {
  return titleOf("t", line);
}

export function cutChapter({ id, line }: FoundChapter): SentenceStub {
  return titleOf(id, line);
}

function titleOf(unit: string, { text }: SourceLine): SentenceStub {
  const title = { zh: text, part: "title", startsParagraph: false };
  return sentenceStub(unit, title);
}

/** The last line, if it is a day, and the one before it, if it names who signs. */
function cutSignature(lines: readonly SourceLine[]) {
  const date = lines.at(-1);
  if (!date || !isDate(date.text)) return { body: lines, signature: [] };
  const sign = lines.at(-2);
  const isSigned = sign !== undefined && !/[。：:；;]/u.test(sign.text);
  const signed = isSigned ? [{ ...sign, part: "sign" }] : [];
  return {
    body: lines.slice(0, isSigned ? -2 : -1),
    signature: [...signed, { ...date, part: "date" }].map(({ text, part }) => ({
      zh: text,
      startsParagraph: true,
      part,
    })),
  };
}

function count(
  unit: string,
  pieces: readonly Piece[],
): readonly SentenceStub[] {
  let next = 1;
  return pieces.map(({ part = `s${next++}`, ...piece }, index) =>
    // The first of a part begins a line anyway; a notice is lines throughout.
    sentenceStub(unit, {
      zh: piece.zh,
      part,
      startsParagraph: piece.startsParagraph && (index > 0 || unit === "n"),
    }),
  );
}
