import { findHedgedNumbers } from "../text/hedge.ts";
import type { Locale } from "../text/languages.ts";
import { quantityKey } from "../number/number-token.ts";
import type { Sentence } from "../policy/sentence.ts";

/** A run of a sentence's text. Joined, the runs are the sentence. */
export interface TextRun {
  readonly text: string;
  /** The words that state a figure, hedge included. */
  readonly isFigure: boolean;
}

export function markFigures(
  sentence: Pick<Sentence, Locale | "figures">,
  locale: Locale,
): readonly TextRun[] {
  const text = sentence[locale];
  const keys = new Set(sentence.figures.map(({ value }) => quantityKey(value)));
  const runs: TextRun[] = [];
  let at = 0;
  for (const { token, start, end } of findHedgedNumbers(text, locale)) {
    if (!keys.has(quantityKey(token.value))) continue;
    runs.push({ text: text.slice(at, start), isFigure: false });
    runs.push({ text: text.slice(start, end), isFigure: true });
    at = end;
  }
  runs.push({ text: text.slice(at), isFigure: false });
  return runs.filter(({ text: run }) => run !== "");
}
