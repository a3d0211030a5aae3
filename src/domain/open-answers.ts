import type { LocalText } from "./local-text.ts";
import type { Answer, Measure } from "./measure.ts";
import type { Policy } from "./policy.ts";

/** A question the text does not answer for a measure. */
export interface OpenAnswer {
  readonly question: string;
  /** What to say of it here; undefined where it is open for every measure. */
  readonly note?: LocalText;
}

/**
 * What the text leaves open of one measure, by question id: with a note where
 * the measure's own file says more than the policy does for all.
 */
export function openAnswers(
  policy: Pick<Policy, "answers">,
  measure: Pick<Measure, "answers">,
): readonly OpenAnswer[] {
  return Object.entries(measure.answers).flatMap(([question, answer]) => {
    if (answer.kind !== "not-stated") return [];
    const isCommon = noteOf(policy.answers[question]) === noteOf(answer);
    return isCommon || !answer.note
      ? [{ question }]
      : [{ question, note: answer.note }];
  });
}

function noteOf(answer: Answer | undefined): string | undefined {
  return answer?.note?.zh;
}
