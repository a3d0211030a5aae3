import { z } from "zod";

import type { Answer, Measure } from "../domain/policy/measure.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { Question } from "../domain/policy/reference.ts";
import { answerAnchor } from "../domain/question/answer-place.ts";
import { policyAnswers } from "../domain/question/policy-answers.ts";
import { putQuestion } from "../domain/question/put-question.ts";
import type { LocalText } from "../domain/text/local-text.ts";
import { localWords, wordsOf, wordsOrNull } from "./record-fields.ts";

const ANSWER_KINDS = [
  "stated",
  "not-stated",
  "by-site",
] as const satisfies Answer["kind"][];

export const answerRecord = z.strictObject({
  id: z.string().describe("Its anchor on the page of all questions."),
  measure: z
    .string()
    .nullable()
    .describe("The measure it is put to; null for the policy as a whole."),
  question: z.string().describe("The id of what is asked."),
  text: localWords.describe("What is asked, in full."),
  answer: z
    .enum(ANSWER_KINDS)
    .describe("The text states it, leaves it open, or the site answers."),
  partly: z.boolean().describe("True where a part of it is left open."),
  sentence: z.string().nullable().describe("The sentence that states it."),
  quote: localWords.nullable().describe("The words of it that do."),
  verdict: localWords.nullable().describe("The answer in a few words."),
  note: localWords.nullable().describe("What the editor says on it."),
});

type AnswerRecord = z.infer<typeof answerRecord>;

/** What is asked of a policy as a whole, then of each measure. */
export function answerRecords(
  policy: Policy,
  questions: readonly Question[],
): AnswerRecord[] {
  const ofAll = policyAnswers(questions, policy).map(({ question, answer }) =>
    recordOf(question.id, null, question.text, answer),
  );
  const ofEach = policy.measures.flatMap((measure) =>
    measureAnswerRecords(policy, measure, questions),
  );
  return [...ofAll, ...ofEach];
}

export function measureAnswerRecords(
  policy: Policy,
  measure: Measure,
  questions: readonly Question[],
): AnswerRecord[] {
  return questions.flatMap((question) => {
    const put = putQuestion(question, measure, policy.answers[question.id]);
    return put
      ? [recordOf(question.id, measure.id, put.wording.text, put.answer)]
      : [];
  });
}

function recordOf(
  question: string,
  measure: string | null,
  text: LocalText,
  answer: Answer,
): AnswerRecord {
  const stated = answer.kind === "stated" ? answer : undefined;
  return {
    id: measure === null ? question : answerAnchor(question, measure),
    measure,
    question,
    text: wordsOf(text),
    answer: answer.kind,
    partly: stated?.partly ?? false,
    sentence: stated?.sentence ?? null,
    quote: wordsOrNull(stated?.quote),
    verdict: wordsOrNull(stated?.verdict),
    note: wordsOrNull(answer.note),
  };
}
