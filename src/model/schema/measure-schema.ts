import { z } from "zod";

import { answersSchema } from "./answer-schema.ts";
import { benefitSchema } from "./benefit-schema.ts";
import {
  finderConditionSchema,
  namedRecipientSchema,
} from "./finder-schemas.ts";
import {
  chapterId,
  figureId,
  localText,
  measureId,
  ordinal,
  slug,
} from "./primitives.ts";
import { interpretationSchema, sentenceSchema } from "./sentence-schema.ts";

/** A file `measures/m99-short-name.yaml`. */
export const measureSchema = z
  .strictObject({
    id: measureId.describe("The measure's id; the file name begins with it."),
    number: ordinal.describe("The measure's number in the text."),
    label: localText.describe("The number as the text prints it."),
    chapter: chapterId
      .exactOptional()
      .describe("The chapter it stands in, where the text has chapters."),
    name: localText.describe("The measure's short name."),
    forWhom: localText.describe(
      "Whom it is for and what for, in one plain line, without a figure.",
    ),
    summary: localText.describe(
      "What is offered, to whom, and how much at most, in plain words.",
    ),
    departments: z
      .array(slug)
      .describe("The responsible offices in the order of the text."),
    recipients: z
      .array(slug)
      .describe("Whom the text names, by the ids in site.yaml."),
    sentences: z
      .array(sentenceSchema)
      .min(1)
      .describe("The heading, the body and the offices, in order."),
    keyFigures: z
      .array(figureId)
      .default([])
      .describe("The figures shown large, in this order."),
    benefits: z
      .array(benefitSchema)
      .default([])
      .describe("What the measure gives, as rules that compute."),
    interpretations: z
      .array(interpretationSchema)
      .default([])
      .describe("Readings the site takes where the text is open."),
    answers: answersSchema
      .default({})
      .describe("Answers that differ from the policy's own."),
    related: z
      .array(measureId)
      .default([])
      .describe("Measures worth reading next."),
    finder: z
      .array(finderConditionSchema)
      .default([])
      .describe("Whom the measure fits, for the finder."),
    named: z
      .array(namedRecipientSchema)
      .default([])
      .describe("Whom of those the finder asks for the measure names."),
  })
  .describe("One measure of a policy.");

export type MeasureYaml = z.output<typeof measureSchema>;
