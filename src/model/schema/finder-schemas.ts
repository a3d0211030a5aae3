import { z } from "zod";

import type {
  FinderCondition,
  NamedRecipient,
} from "../../domain/policy/measure.ts";
import type { FinderQuestion } from "../../domain/policy/policy.ts";
import {
  localTemplate,
  localText,
  quote,
  sentenceId,
  slug,
} from "./primitives.ts";

export const finderQuestionSchema = z.strictObject({
  id: slug.describe("The name by which measures refer to the question."),
  text: localText.describe("The beginning of a sentence that the options end."),
  anything: localText.describe("The choice of those who do not choose."),
  leftOut: localTemplate("names").describe(
    "Why a measure is left out, with {{names}} and, if wanted, {{sentence}}.",
  ),
  options: z
    .array(
      z.strictObject({
        id: slug.describe("The option's id in the page's address."),
        label: localText.describe("The option."),
        named: localText
          .exactOptional()
          .describe("How a measure names those who choose it."),
      }),
    )
    .min(1)
    .describe("What a reader may answer."),
}) satisfies z.ZodType<FinderQuestion>;

export const finderConditionSchema = z.strictObject({
  asks: slug.describe("The id of a finder question in policy.yaml."),
  any: z.array(slug).min(1).describe("The options that fit the measure."),
  sentence: sentenceId.describe("The sentence that leaves everyone else out."),
  quote: quote.describe("The words that do, from both sentences."),
  names: localText.describe("Whom or what it names, as the row says it."),
}) satisfies z.ZodType<FinderCondition>;

export const namedRecipientSchema = z.strictObject({
  option: slug.describe("An option of a finder question in policy.yaml."),
  sentence: sentenceId.describe("The sentence that names it."),
  quote: quote.describe("The words that name it, from both sentences."),
}) satisfies z.ZodType<NamedRecipient>;
