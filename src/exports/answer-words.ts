import type { Answer } from "../domain/policy/measure.ts";
import { marksOf } from "../i18n/marks.ts";
import { typeset } from "../i18n/typeset-chinese.ts";
import { verdictFirst } from "../i18n/verdict-first.ts";
import type { View } from "../i18n/view.ts";

/** An answer as the pages give it, each part empty where there is none. */
export interface AnswerWords {
  /** The answer in a few words, and whether it answers only a part. */
  readonly verdict: string;
  /** The words of the text that state it. */
  readonly quote: string;
  /** The editor's remark; begins with its own mark after a verdict. */
  readonly rest: string;
}

export function answerWords(
  { locale, t, say }: Pick<View, "locale" | "t" | "say">,
  answer: Answer,
): AnswerWords {
  const { colon, space } = marksOf(locale);
  const note = answer.note ? say(answer.note) : "";
  if (answer.kind === "by-site") return { verdict: "", quote: "", rest: note };
  if (answer.kind === "not-stated") {
    const first = verdictFirst(note, t("measure.not-stated"), colon);
    return { verdict: first.verdict, quote: "", rest: first.rest };
  }
  const said = answer.verdict && say(answer.verdict);
  const verdict = answer.partly
    ? [t("open.partly"), said].filter(Boolean).join(space)
    : (said ?? t("open.stated"));
  return {
    verdict,
    quote: typeset(say(answer.quote), locale),
    rest: note,
  };
}
