import type { LocalText } from "./local-text.ts";
import type { Answer, Measure } from "./measure.ts";
import type { Policy } from "./policy.ts";
import type { Question, QuestionSubject } from "./reference.ts";
import { sumsOf } from "./top-award.ts";

/** A question the text does not answer for a measure. */
export interface OpenAnswer {
  readonly question: Question;
  /** What to say of it here; undefined where it is open for every measure. */
  readonly note?: LocalText;
}

/**
 * What the text leaves open of one measure, in the questions' order: with a
 * note where the measure's own file says more than the policy does for all.
 * A question that does not arise for the measure is left out.
 */
export function openAnswers(
  questions: readonly Question[],
  policy: Pick<Policy, "answers">,
  measure: Pick<Measure, "answers" | "benefits">,
): readonly OpenAnswer[] {
  return questions.flatMap((question) => {
    const answer = measure.answers[question.id];
    if (answer?.kind !== "not-stated") return [];
    const isCommon = noteOf(policy.answers[question.id]) === noteOf(answer);
    if (!arises(question, measure)) return [];
    return isCommon || !answer.note
      ? [{ question }]
      : [{ question, note: answer.note }];
  });
}

function arises({ concerns }: Question, { benefits }: Benefits): boolean {
  return concerns === undefined || ARISES[concerns](benefits);
}

type Benefits = Pick<Measure, "benefits">;

const ARISES: Readonly<
  Record<QuestionSubject, (benefits: Measure["benefits"]) => boolean>
> = {
  sum: (benefits) => benefits.some((benefit) => sumsOf(benefit).length > 0),
  "shared-cost": (benefits) =>
    benefits.some(
      (benefit) => "base" in benefit || benefit.kind === "rent-free",
    ),
  "raised-rate": (benefits) =>
    benefits.some(
      (benefit) => "variants" in benefit && benefit.variants.length > 0,
    ),
};

function noteOf(answer: Answer | undefined): string | undefined {
  return answer?.note?.zh;
}
