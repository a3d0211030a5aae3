import type { TermWords } from "../domain/glossary/find-terms.ts";
import { LANGUAGES, type Locale } from "../domain/text/languages.ts";
import type { Run } from "../domain/text/run.ts";
import { FOLLOWS, headingWords } from "./heading-words.ts";
import { runsOf } from "./runs-of.ts";

/** A line of a narrow column breaks between these, and within none of them. */
export interface WholeWord extends Run {
  /** True where a line may break before it although no space stands there. */
  readonly mayBreak?: boolean;
}

const OPENED = /[《〈（“‘「〔]$/;
const HYPHENED = /([A-Za-z]+(?:-[A-Za-z]+)+)/;

/**
 * A short text in pieces that a narrow column cuts in no word: the words of
 * Chinese, those joined by a hyphen of a language that sets spaces, and every
 * number with its unit.
 */
export function wholeWords(
  text: string,
  locale: Locale,
  terms: readonly TermWords[],
): readonly WholeWord[] {
  const runs = runsOf(text, locale);
  if (LANGUAGES[locale].typesetting !== "chinese")
    return runs.flatMap((run) => (run.keep ? [run] : hyphenedWords(run)));
  const words = runs.flatMap((run) =>
    run.keep || run.lang
      ? [run]
      : headingWords(run.text, terms).map((word) => ({ text: word })),
  );
  return words.map((word, at) => ({
    ...word,
    mayBreak: mayBreakBetween(words[at - 1]?.text, word.text),
  }));
}

/** Whether a line of Chinese may end with one piece and the next begin one. */
export function mayBreakBetween(
  before: string | undefined,
  after: string,
): boolean {
  return before !== undefined && !OPENED.test(before) && !FOLLOWS.test(after);
}

function hyphenedWords({ text, ...run }: Run): readonly WholeWord[] {
  return text
    .split(HYPHENED)
    .map((part, at) => ({ ...run, text: part, ...(at % 2 && { keep: true }) }))
    .filter((part) => part.text !== "");
}
