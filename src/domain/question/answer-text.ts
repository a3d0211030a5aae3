import type { Answer } from "../policy/measure.ts";
import { LANGUAGES, type Locale, type Typesetting } from "../text/languages.ts";

/** The verdict, or the words that answer, and what is said on them. */
export function answerText(answer: Answer, locale: Locale): string {
  const note = answer.note?.[locale] ?? [];
  if (answer.kind !== "stated") return [note].flat().join("");
  const [space, stop] = STOPS[LANGUAGES[locale].typesetting];
  const verdict =
    answer.verdict?.[locale] ?? `“${answer.quote[locale]}”${stop}`;
  return [verdict, note].flat().join(space);
}

/** What stands between two sentences, and at the end of one. */
const STOPS: Readonly<Record<Typesetting, readonly [string, string]>> = {
  chinese: ["", "。"],
  latin: [" ", "."],
};
