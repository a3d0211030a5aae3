import type { Answer, Measure } from "../policy/measure.ts";
import type { Question, QuestionWording } from "../policy/reference.ts";
import { SOURCE } from "../text/languages.ts";
import { wordingFor } from "./question-wording.ts";

export interface PutQuestion {
  readonly wording: QuestionWording;
  readonly answer: Answer;
  /** True where it is the answer that the policy gives for all its measures. */
  readonly isCommon: boolean;
}

/**
 * A question put to a measure; undefined where it does not arise.
 * @param common the policy's answer for all measures, if it has one
 */
export function putQuestion(
  question: Question,
  measure: Pick<Measure, "answers" | "benefits" | "departments">,
  common: Answer | undefined,
): PutQuestion | undefined {
  const wording = wordingFor(question, measure);
  const answer = measure.answers[question.id];
  if (!wording || !answer) return undefined;
  return { wording, answer, isCommon: isSameAnswer(answer, common) };
}

function isSameAnswer(answer: Answer, common: Answer | undefined): boolean {
  if (answer.kind !== common?.kind) return false;
  if (answer.note?.[SOURCE] !== common.note?.[SOURCE]) return false;
  if (answer.kind !== "stated" || common.kind !== "stated") return true;
  return (
    answer.sentence === common.sentence &&
    answer.quote[SOURCE] === common.quote[SOURCE]
  );
}
