import type { Answer, Measure } from "../policy/measure.ts";
import type { Policy } from "../policy/policy.ts";
import type { Question } from "../policy/reference.ts";
import { putQuestion, type PutQuestion } from "./put-question.ts";

export interface MeasureAnswer extends PutQuestion {
  readonly measure: Measure;
}

/** By the share of the measures concerned that answer; all, only where each does in full. */
export const ANSWERED_BY = ["none", "some", "all"] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

export interface QuestionAnswers {
  readonly question: Question;
  readonly answers: readonly MeasureAnswer[];
  /** Those that answer in full. */
  readonly stated: number;
  /** Those that leave a part open. */
  readonly partly: number;
  readonly answeredBy: AnsweredBy;
  /** The policy's answer for all measures, if it has one. */
  readonly common: Answer | undefined;
}

export function questionAnswers(
  questions: readonly Question[],
  policy: Pick<Policy, "answers" | "measures">,
): readonly QuestionAnswers[] {
  return questions.flatMap((question) => {
    const common = policy.answers[question.id];
    const answers = policy.measures.flatMap((measure) => {
      const put = putQuestion(question, measure, common);
      return put ? [{ measure, ...put }] : [];
    });
    if (answers.length === 0) return [];
    const { stated, partly } = countStated(answers);
    const answeredBy =
      stated + partly === 0 ? "none" : stated < answers.length ? "some" : "all";
    return [{ question, answers, stated, partly, answeredBy, common } as const];
  });
}

type Answered = Pick<MeasureAnswer, "answer">;

/** Whether a sentence answers, be it only a part of the question. */
export function isStated({ answer }: Answered): boolean {
  return answer.kind === "stated";
}

export function isPartly({ answer }: Answered): boolean {
  return answer.kind === "stated" && answer.partly === true;
}

/** Of answers, those in full and those in part. */
export function countStated(answers: readonly Answered[]) {
  const partly = answers.filter(isPartly).length;
  return { stated: answers.filter(isStated).length - partly, partly };
}
