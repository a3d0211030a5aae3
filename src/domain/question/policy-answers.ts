import type { Answer } from "../policy/measure.ts";
import type { Policy } from "../policy/policy.ts";
import type { Question } from "../policy/reference.ts";

export interface PolicyAnswer {
  readonly question: Question;
  readonly answer: Answer;
}

export function policyAnswers(
  questions: readonly Question[],
  { answers }: Pick<Policy, "answers">,
): readonly PolicyAnswer[] {
  return questions.flatMap((question) => {
    const answer = answers[question.id];
    return question.askedOf === "policy" && answer
      ? [{ question, answer }]
      : [];
  });
}
