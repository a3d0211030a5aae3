import { cutHeading } from "./cut-sentences.ts";
import type { FoundChapter, FoundMeasure, FoundText } from "./found-text.ts";
import {
  countLevels,
  guessLevel,
  holdsMoney,
  isAbove,
  type LevelCount,
} from "./guess-level.ts";
import type { Level, Numbered } from "./numbering.ts";
import { readLines, type SourceLine } from "./source-lines.ts";
import { splitHead } from "./split-head.ts";
import { splitTail } from "./split-tail.ts";

const CLOSING_NAME = /^附\s*则$/u;
/** Words of a provision on the document itself. */
const CLOSING_WORDS = /施行|有效期|解释/u;

export interface Parts {
  readonly text: FoundText;
  readonly levels: readonly LevelCount[];
}

/**
 * The parts of an official text by their numbering.
 * @param chosen the level whose parts are the measures; else it is guessed
 */
export function findParts(source: string, chosen?: Level): Parts {
  const { lines, odd, outOfOrder } = readLines(source);
  const first = lines.findIndex(({ numbered }) => numbered);
  const from = first < 0 ? lines.length : first;
  const head = splitHead(lines.slice(0, from));
  const { body, signature, imprint } = splitTail(lines.slice(from));
  const levels = countLevels(body);
  const level = chosen ?? guessLevel(levels);
  const { chapters, measures } = walk(body, level);
  const closed = splitClosing(chapters, measures);
  const provisions = closed.measures.flatMap((each) => each.lines);
  const closing = [...provisions, ...signature];
  const text = {
    ...head,
    level,
    chapters,
    measures: measures.filter((each) => !closed.measures.includes(each)),
    closing,
    isClosingNamed: closed.isNamed,
    closingChapter:
      closing.length > 0 ? (closed.chapter ?? chapters.at(-1)) : undefined,
    imprint,
    odd,
    outOfOrder,
  };
  return { text, levels };
}

interface OpenMeasure extends FoundMeasure {
  readonly lines: SourceLine[];
}

/** Every line of the body in a chapter's heading or in a measure. */
function walk(body: readonly SourceLine[], level: Level | undefined) {
  const chapters: FoundChapter[] = [];
  const measures: OpenMeasure[] = [];
  let open: OpenMeasure | undefined;
  const begin = (line: SourceLine, numbered?: Numbered) => {
    const id = `m${String(measures.length + 1).padStart(2, "0")}`;
    open = { id, numbered, chapter: chapters.at(-1), lines: [line] };
    measures.push(open);
  };
  for (const line of body) {
    const { numbered } = line;
    if (numbered?.level === level) begin(line, numbered);
    else if (numbered && level && isAbove(numbered.level, level, body)) {
      const { chapter, rest } = cutChapter(line, numbered, chapters, body);
      chapters.push(chapter);
      open = undefined;
      // Text that no measure of its chapter holds still needs a place.
      if (rest) begin({ ...line, text: rest });
    } else if (open) open.lines.push(line);
    else begin(line);
  }
  return { chapters, measures };
}

function cutChapter(
  line: SourceLine,
  { mark, number, level }: Numbered,
  before: readonly FoundChapter[],
  body: readonly SourceLine[],
) {
  const headed = cutHeading(line.text, mark);
  const rest = headed?.rest ?? "";
  const title = line.text.slice(0, line.text.length - rest.length);
  const name = headed?.name ?? title.slice(mark.length).trim();
  const id = `c${before.length + 1}`;
  const over = before.findLast((each) => isAbove(each.level, level, body));
  const chapter: FoundChapter = {
    id,
    number,
    level,
    sectionOf: over?.id,
    name,
    line: { ...line, text: title },
  };
  return { chapter, rest };
}

/**
 * The closing provisions: the last chapter, if that is its name; else the
 * last measures, of which none names money or has a heading, if one of them
 * speaks of when the document applies.
 */
function splitClosing(
  chapters: readonly FoundChapter[],
  measures: readonly FoundMeasure[],
): {
  readonly measures: readonly FoundMeasure[];
  readonly chapter?: FoundChapter;
  /** The text itself calls them so. */
  readonly isNamed: boolean;
} {
  const chapter = chapters.at(-1);
  const inLast = measures.filter((each) => each.chapter === chapter);
  if (chapter && CLOSING_NAME.test(chapter.name))
    return { chapter, measures: inLast, isNamed: true };
  const named = inLast.findIndex((each) =>
    CLOSING_NAME.test(nameOf(each) ?? ""),
  );
  if (named >= 0) return { measures: inLast.slice(named), isNamed: true };
  const after = inLast.findLastIndex(
    (each) => holdsMoney(textsOf(each)) || nameOf(each) !== undefined,
  );
  const rest = inLast.slice(after + 1);
  const speaks = rest.some((each) =>
    textsOf(each).some((text) => CLOSING_WORDS.test(text)),
  );
  // A text all of whose measures would close it has none to show.
  return {
    measures: speaks && rest.length < measures.length ? rest : [],
    isNamed: false,
  };
}

function textsOf({ lines }: FoundMeasure): readonly string[] {
  return lines.map(({ text }) => text);
}

export function nameOf({ lines, numbered }: FoundMeasure): string | undefined {
  const first = lines[0];
  return first && numbered
    ? cutHeading(first.text, numbered.mark)?.name
    : undefined;
}
