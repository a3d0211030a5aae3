import { z } from "zod";

import type { Answer } from "../../domain/policy/measure.ts";
import { localText, sentenceId, slug } from "./primitives.ts";

const notStated = z
  .literal("not-stated")
  .transform((): Answer => ({ kind: "not-stated" }))
  .describe("The text does not answer the question.");

const notStatedWithNote = z
  .strictObject({
    "not-stated": localText.describe("A remark on what is not stated."),
  })
  .transform((answer): Answer => ({
    kind: "not-stated",
    note: answer["not-stated"],
  }))
  .describe("The text does not answer the question, with a remark.");

const stated = z
  .strictObject({
    sentence: sentenceId.describe("The sentence that answers the question."),
    quote: localText.describe(
      "The words that answer it, verbatim from the Chinese and the English.",
    ),
    verdict: localText
      .exactOptional()
      .describe("The answer in a few words, where the quote does not give it."),
    partly: z
      .literal(true)
      .exactOptional()
      .describe("True where the remark leaves a part of the question open."),
    note: localText.exactOptional().describe("A remark on the answer."),
  })
  .transform((answer): Answer => ({ kind: "stated", ...answer }))
  .describe("The text answers the question, quoted.");

const bySite = z
  .strictObject({
    "by-site": localText.describe("What the site says on its own account."),
  })
  .transform((answer): Answer => ({ kind: "by-site", note: answer["by-site"] }))
  .describe("The text cannot answer the question; the site does.");

/** Answers by the id of the question in `questions.yaml`. */
export const answersSchema = z.record(
  slug,
  z.union([notStated, notStatedWithNote, stated, bySite], {
    error: "not-stated, by-site, or a sentence and the words that answer",
  }),
);

export type AnswersYaml = z.output<typeof answersSchema>;
