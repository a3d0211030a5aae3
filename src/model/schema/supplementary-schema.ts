import { z } from "zod";

import { CAUTION_SUBJECTS, type Caution } from "../../domain/policy/policy.ts";
import { chapterId, localText, sentenceId } from "./primitives.ts";
import { interpretationSchema, sentenceSchema } from "./sentence-schema.ts";
import { stackingRuleSchema } from "./stacking-rule-schema.ts";

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
  chapter: chapterId
    .exactOptional()
    .describe("The chapter they stand in; without one they end the text."),
  summary: localText
    .exactOptional()
    .describe("What they say, in plain words; needed where there are any."),
  sentences: z
    .array(sentenceSchema)
    .default([])
    .describe("The provisions, in order."),
  rules: z
    .array(stackingRuleSchema)
    .default([])
    .describe(
      "What they say on receiving support more than once; without a rule nothing is limited.",
    ),
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
