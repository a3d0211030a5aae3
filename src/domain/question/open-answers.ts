import type { LocalText } from "../text/local-text.ts";
import type { Answer, Measure } from "../policy/measure.ts";
import type { Policy } from "../policy/policy.ts";
import { wordingFor } from "./question-wording.ts";
import type { Question, QuestionWording } from "../policy/reference.ts";

/** A question the text does not answer for a measure, as it is put to it. */
export interface OpenAnswer extends QuestionWording {
  readonly id: string;
  /** A note for this measure; undefined where it is open for every measure. */
  readonly note?: LocalText;
}

/**
 * The questions that the text leaves open for one measure, in their order: with a
 * note where the measure's own file says more than the policy does for all.
 * A question that does not arise for the measure is left out.
 */
export function openAnswers(
  questions: readonly Question[],
  policy: Pick<Policy, "answers">,
  measure: Pick<Measure, "answers" | "benefits" | "departments">,
): readonly OpenAnswer[] {
  return questions.flatMap((question) => {
    const { id } = question;
    const answer = measure.answers[id];
    const wording = wordingFor(question, measure);
    if (!wording || answer?.kind !== "not-stated") return [];
    const { text, short } = wording;
    const isCommon = noteOf(policy.answers[id]) === noteOf(answer);
    return isCommon || !answer.note
      ? [{ id, text, short }]
      : [{ id, text, short, note: answer.note }];
  });
}

function noteOf(answer: Answer | undefined): string | undefined {
  return answer?.note?.zh;
}
