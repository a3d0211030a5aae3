import type { Level, Numbered } from "./numbering.ts";
import type { SourceLine } from "./source-lines.ts";

/** A heading over measures, or over sections that hold them. */
export interface FoundChapter {
  readonly id: string;
  /** Its number in the text. */
  readonly number: number;
  readonly level: Level;
  /** The chapter it is a section of. */
  readonly sectionOf: string | undefined;
  readonly line: SourceLine;
  /** Without its number: 附则. */
  readonly name: string;
}

/** A part that gets a page of its own. */
export interface FoundMeasure {
  readonly id: string;
  readonly numbered: Numbered | undefined;
  /** The chapter it stands in, where the text has any. */
  readonly chapter: FoundChapter | undefined;
  readonly lines: readonly SourceLine[];
}

/** A text with its parts, each line in one of them. */
export interface FoundText {
  readonly notice: readonly SourceLine[];
  readonly title: SourceLine | undefined;
  readonly preamble: readonly SourceLine[];
  readonly level: Level | undefined;
  readonly chapters: readonly FoundChapter[];
  readonly measures: readonly FoundMeasure[];
  readonly closing: readonly SourceLine[];
  readonly closingChapter: FoundChapter | undefined;
  /** The text has a name for its closing provisions: 附则. */
  readonly isClosingNamed: boolean;
  /** Lines below the text: who printed it and when. */
  readonly imprint: readonly SourceLine[];
  /** Empty or indented lines of the file. */
  readonly odd: readonly number[];
  /** Lines whose number does not follow: taken for text. */
  readonly outOfOrder: readonly number[];
}
