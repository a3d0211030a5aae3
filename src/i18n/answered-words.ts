import type { QuestionAnswers } from "../domain/question/question-answers.ts";
import type { Translate } from "./translator.ts";

/** By how many of the measures concerned a question is answered, in words. */
export function answeredWords(
  { answeredBy, answers, stated, partly }: QuestionAnswers,
  t: Translate,
): string {
  const count = answers.length;
  const by = answeredBy === "some" ? partOf(stated, partly, count) : answeredBy;
  return t(`open.answered-${by}`, { stated, partly, count });
}

function partOf(stated: number, partly: number, count: number): string {
  if (partly === 0) return "some";
  if (partly === count) return "all-partly";
  return stated === 0 ? "partly" : "some-partly";
}
