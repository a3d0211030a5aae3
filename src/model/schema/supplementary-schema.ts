import { z } from "zod";

import { CAUTION_SUBJECTS, type Caution } from "../../domain/policy/policy.ts";
import {
  READING_OCCASIONS,
  STACKING_RULES,
  type StackingRule,
} from "../../domain/policy/stacking-rule.ts";
import {
  chapterId,
  localText,
  quote,
  sentenceId,
  slug,
  text,
} from "./primitives.ts";
import { interpretationSchema, sentenceSchema } from "./sentence-schema.ts";

const ruleSchema = z.strictObject({
  id: z.enum(STACKING_RULES).describe("Which rule it is."),
  sentence: sentenceId.describe("The sentence that makes the rule."),
  quote: quote.describe("The words that make it, verbatim."),
  name: localText.describe("The rule's name."),
  text: localText.describe("The rule in plain words."),
  names: text
    .exactOptional()
    .describe(
      "The word for support in those words, where it is one of several.",
    ),
  readings: z
    .array(
      z.strictObject({
        id: slug.describe("The id of an interpretation below."),
        on: z.enum(READING_OCCASIONS).describe("When the reading acts."),
      }),
    )
    .default([])
    .describe("The readings the site takes of the rule."),
}) satisfies z.ZodType<StackingRule>;

const cautionSchema = z.strictObject({
  name: localText.describe("What it is about, in two or three words."),
  text: localText.describe("What to know, in one or two short sentences."),
  sentences: z
    .array(sentenceId)
    .min(1)
    .describe("The sentences that say so, the main one first."),
  shows: z
    .enum(CAUTION_SUBJECTS)
    .exactOptional()
    .describe(
      "What stands before the text: the measure's yearly total, or the end of the term.",
    ),
}) satisfies z.ZodType<Caution>;

/** The closing provisions, and what they mean for every measure. */
export const supplementarySchema = z.strictObject({
  chapter: chapterId.describe("The chapter the provisions stand in."),
  summary: localText.describe("What they say, in plain words."),
  sentences: z.array(sentenceSchema).describe("The provisions, in order."),
  rules: z
    .array(ruleSchema)
    .default([])
    .describe("What they say on receiving support more than once."),
  holds: z
    .array(
      z.strictObject({
        sentence: sentenceId.describe("The sentence that says it."),
        text: localText.describe("What holds for all measures, in a line."),
      }),
    )
    .default([])
    .describe("All that they say, a line each, for the home page."),
  interpretations: z
    .array(interpretationSchema)
    .default([])
    .describe("Readings the site takes where the text is open."),
  cautions: z
    .array(cautionSchema)
    .default([])
    .describe("What a measure's page says before one counts on it."),
});
