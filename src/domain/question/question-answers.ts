import type { Answer, Measure } from "../policy/measure.ts";
import type { Policy } from "../policy/policy.ts";
import type { Question } from "../policy/reference.ts";
import { putQuestion, type PutQuestion } from "./put-question.ts";

export interface MeasureAnswer extends PutQuestion {
  readonly measure: Measure;
}

/** By the share of the measures concerned that answer. */
export const ANSWERED_BY = ["none", "some", "all"] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

export interface QuestionAnswers {
  readonly question: Question;
  readonly answers: readonly MeasureAnswer[];
  readonly stated: number;
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
    const stated = answers.filter(isStated).length;
    const answeredBy =
      stated === 0 ? "none" : stated < answers.length ? "some" : "all";
    return [{ question, answers, stated, answeredBy, common } as const];
  });
}

export function isStated({ answer }: Pick<MeasureAnswer, "answer">): boolean {
  return answer.kind === "stated";
}
