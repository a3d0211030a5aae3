import { z } from "zod";

import { GOVERNMENT_LEVELS } from "../../domain/policy/government-level.ts";
import {
  AMONG,
  COMBINATIONS,
  OWN,
  OWN_COMBINATIONS,
  READING_OCCASIONS,
  YEARLY_TOTAL,
  type StackingRule,
} from "../../domain/policy/stacking-rule.ts";
import { localText, quote, sentenceId, slug, text } from "./primitives.ts";

const limitSchema = z.union(
  [
    z.literal(YEARLY_TOTAL),
    z.strictObject({
      label: localText.describe("The label of the field that asks for it."),
      name: localText.describe("Its name within a sentence."),
    }),
  ],
  { error: `${YEARLY_TOTAL}, or a reader's sum with a label and a name` },
);

/** The vocabulary in which a rule says how support combines. */
const combining = {
  among: z
    .enum(AMONG)
    .describe(
      "The support it speaks of: all, that from elsewhere of the same kind, or the policy's own at different levels of a benefit.",
    ),
  with: z
    .array(z.enum([OWN, ...GOVERNMENT_LEVELS]))
    .min(1)
    .describe(
      "The support it is combined with: the policy's own items, or support of levels of government; of a limit, all that counts towards it.",
    ),
  combine: z
    .enum(COMBINATIONS)
    .describe(
      "Each is had in full, the highest alone, one of them (not said which), or the text does not say.",
    ),
  of: z
    .array(slug)
    .min(1)
    .exactOptional()
    .describe(
      "Ids of the policy's own benefits that it speaks of; without them, all.",
    ),
  own: z
    .enum(OWN_COMBINATIONS)
    .exactOptional()
    .describe(
      "The policy's own items, where the rule speaks of others: whether its words leave them to add up, or leave it open.",
    ),
  limit: limitSchema
    .exactOptional()
    .describe(
      "The most that all together may come to: a yearly total of which no share is named, or a sum of the reader's project.",
    ),
  received: z
    .array(z.enum(GOVERNMENT_LEVELS))
    .min(1)
    .exactOptional()
    .describe(
      "The limit is only for a project with support of one of these levels.",
    ),
};

/** A rule on receiving support more than once. */
export const stackingRuleSchema = z.strictObject({
  id: slug.describe("A name for the rule, for links and messages."),
  ...combining,
  sentence: sentenceId.describe("The sentence that makes the rule."),
  quote: quote.describe("The words that make it, verbatim."),
  name: localText.describe("The rule's name."),
  text: localText.describe("The rule in plain words."),
  step: localText.describe(
    "The rule in a line, as a step of a calculation says it.",
  ),
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
