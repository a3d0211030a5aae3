import { ENGLISH_FORMS } from "./english-forms.ts";
import { numberFinder } from "./number-token.ts";

/** `1.` or `(18)` before a heading, `Article 1` before an article. */
const ENUMERATOR =
  /^(?:\(\d+\)|\d+\.(?!\d)|(?:Part|Chapter|Section|Article) (?:\d+|[IVXL]+)\b[.:]?(?=\s))/;

/**
 * Every number of an English sentence, with the unit that belongs to it.
 * @example "RMB 10 million" // money; "6 to 48 months" // one range
 */
export const findEnglishNumbers = numberFinder(ENGLISH_FORMS, ENUMERATOR);
