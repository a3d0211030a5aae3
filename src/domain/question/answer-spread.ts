import type { Measure } from "../policy/measure.ts";
import type { Policy } from "../policy/policy.ts";
import { wordingFor } from "./question-wording.ts";
import type { Question } from "../policy/reference.ts";

/** A question with the measures that answer it and those that leave it open. */
export interface AnswerSpread {
  readonly question: Question;
  readonly stated: readonly Measure[];
  readonly open: readonly Measure[];
}

/**
 * The questions put to measures that arise for at least one, with the
 * measures that answer each and those that leave it open.
 */
export function spreadAnswers(
  questions: readonly Question[],
  { measures }: Pick<Policy, "measures">,
): readonly AnswerSpread[] {
  return questions.flatMap((question) => {
    const asked = measures.filter((measure) => wordingFor(question, measure));
    const { stated = [], open = [] } = Object.groupBy(asked, ({ answers }) =>
      answers[question.id]?.kind === "stated" ? "stated" : "open",
    );
    return asked.length > 0 ? [{ question, stated, open }] : [];
  });
}
