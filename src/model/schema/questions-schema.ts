import { z } from "zod";

import {
  ASKED_OF,
  QUESTION_SUBJECTS,
  QUOTE_CONTENTS,
  type Question,
} from "../../domain/policy/reference.ts";
import { localText, slug, text } from "./primitives.ts";

const wording = {
  text: localText.describe("The question."),
  short: localText.describe("The question in a list of what is not stated."),
};

const words = z.array(text).min(1).describe("Words of the Chinese.");

const quoteContent = z
  .union([
    z.enum(QUOTE_CONTENTS),
    z.strictObject({ anyOf: words }),
    z.strictObject({ noneOf: words }),
  ])
  .describe("What a quoted answer must hold to be one.");

/** The file `questions.yaml`. */
export const questionsSchema = z
  .array(
    z.strictObject({
      id: slug.describe("The question's id in the answers."),
      askedOf: z
        .enum(ASKED_OF)
        .default("measure")
        .describe("Each measure, or the policy as a whole."),
      ...wording,
      concerns: z
        .array(z.enum(QUESTION_SUBJECTS))
        .min(1)
        .optional()
        .describe("What a measure must offer for the question to arise."),
      wording: z
        .partialRecord(z.enum(QUESTION_SUBJECTS), z.strictObject(wording))
        .optional()
        .describe("How it is put to a measure that offers this."),
      answeredBy: quoteContent.optional(),
      isNextStep: z
        .boolean()
        .optional()
        .describe("Whether its answer says what to do next."),
      asksMeaning: z
        .boolean()
        .optional()
        .describe(
          "Whether it asks what a word means: put to a term, the glossary answers.",
        ),
      isAskedFirst: z
        .boolean()
        .optional()
        .describe("Whether a policy's front says how far it is answered."),
    }),
  )
  .min(1)
  .describe("The questions asked of the text.") satisfies z.ZodType<Question[]>;
