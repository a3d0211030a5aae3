import type { Answer } from "../policy/measure.ts";

/** Whether a measure's answer is the one that its policy gives for all. */
export function isSameAnswer(
  answer: Answer,
  common: Answer | undefined,
): boolean {
  if (answer.kind !== common?.kind || answer.note?.zh !== common.note?.zh)
    return false;
  return answer.kind !== "stated" || common.kind !== "stated"
    ? true
    : answer.sentence === common.sentence &&
        answer.quote.zh === common.quote.zh;
}
