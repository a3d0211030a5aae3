import type { Locale } from "../../domain/text/languages.ts";
import type { WordPiece } from "../../i18n/word-pieces.ts";

/** Words of one language, in pieces that no line cuts. */
export interface CardWords {
  readonly locale: Locale;
  readonly pieces: readonly WordPiece[];
}

/**
 * All that the picture of a page says: words of the content alone, and dates
 * alone of the term, for it is shown long after it was made.
 */
export interface ShareCard {
  /** A measure's number, set large; else there is a mark of the site. */
  readonly number?: number;
  /** The policy that a measure is of, or the nature of a policy. */
  readonly over: CardWords;
  /** The policy's name in the other language. */
  readonly overTwin?: CardWords;
  readonly name: CardWords;
  readonly twin?: CardWords;
  /** A line for each support with its figures, their hedges and their object; or what a policy offers. */
  readonly lines: readonly CardWords[];
  /** Instead of the lines there is no room for, by how many have room. */
  readonly instead: readonly CardWords[];
  /** A figure for everyone together, or where there is none what it is about. */
  readonly note?: CardWords;
  readonly dates: readonly CardWords[];
  /** The site, and that no office made it. */
  readonly imprint: CardWords;
}
