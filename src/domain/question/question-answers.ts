import type { Answer, Measure } from "../policy/measure.ts";
import type { Policy } from "../policy/policy.ts";
import type { Question, QuestionWording } from "../policy/reference.ts";
import { wordingFor } from "./question-wording.ts";
import { isSameAnswer } from "./same-answer.ts";

/** A measure's answer to a question, as it is put to it. */
export interface MeasureAnswer {
  readonly measure: Measure;
  readonly wording: QuestionWording;
  readonly answer: Answer;
  /** True where it is the one that the policy gives for all its measures. */
  readonly isCommon: boolean;
}

/** How many of the measures that a question concerns answer it. */
export const ANSWERED_BY = ["none", "some", "all"] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

/** A question put to the measures, with the answers of those it concerns. */
export interface QuestionAnswers {
  readonly question: Question;
  readonly answers: readonly MeasureAnswer[];
  readonly stated: number;
  readonly answeredBy: AnsweredBy;
  /** The policy's answer for all measures, if it has one. */
  readonly common: Answer | undefined;
}

/** The questions that arise for a measure at least, each with every answer. */
export function questionAnswers(
  questions: readonly Question[],
  policy: Pick<Policy, "answers" | "measures">,
): readonly QuestionAnswers[] {
  return questions.flatMap((question) => {
    const common = policy.answers[question.id];
    const answers = policy.measures.flatMap((measure) =>
      answerOf(question, measure, common),
    );
    if (answers.length === 0) return [];
    const stated = answers.filter(isStated).length;
    const answeredBy =
      stated === 0 ? "none" : stated < answers.length ? "some" : "all";
    return [{ question, answers, stated, answeredBy, common } as const];
  });
}

export function isStated({ answer }: Pick<MeasureAnswer, "answer">): boolean {
  return answer.kind === "stated";
}

function answerOf(
  question: Question,
  measure: Measure,
  common: Answer | undefined,
): readonly MeasureAnswer[] {
  const wording = wordingFor(question, measure);
  const answer = measure.answers[question.id];
  if (!wording || !answer) return [];
  return [{ measure, wording, answer, isCommon: isSameAnswer(answer, common) }];
}
