import { z } from "zod";

import {
  CAUTION_SUBJECTS,
  READING_OCCASIONS,
  STACKING_RULES,
  type Caution,
  type FinderQuestion,
  type PolicyWording,
  type Source,
  type StackingRule,
} from "../../domain/policy/policy.ts";
import { eachLanguage } from "../../domain/text/languages.ts";
import { languageName } from "../problem/language-name.ts";
import { answersSchema } from "./answer-schema.ts";
import {
  chapterId,
  figureId,
  isoDate,
  localText,
  ordinal,
  quote,
  sentenceId,
  sha256,
  slug,
  text,
} from "./primitives.ts";
import { interpretationSchema, sentenceSchema } from "./sentence-schema.ts";
import { termSchema } from "./term-schema.ts";

const sourceSchema = z.strictObject({
  sha256: sha256.describe("The SHA-256 of source.zh.txt."),
  received: isoDate.describe("The day the text was received."),
  note: localText.describe("Where the text comes from."),
}) satisfies z.ZodType<Source>;

const labelled = text.regex(/\{\{label\}\}/, {
  error: "a text with {{label}}, which stands for the measure's label",
});

const wordingSchema = z.strictObject({
  measure: z
    .strictObject(
      eachLanguage((locale) =>
        labelled.describe(`The words in ${languageName(locale)}.`),
      ),
    )
    .describe("One measure; {{label}} stands for its label."),
  measures: localText.describe("The measures together."),
  supplementary: localText.describe("The closing provisions."),
  preamble: localText.describe("The opening sentences."),
  notice: localText.describe("The notice that issued the policy."),
  documents: z
    .array(text)
    .default([])
    .describe(
      "In Chinese, what documents with further rules are called: with a measure's name, words to search for.",
    ),
}) satisfies z.ZodType<PolicyWording>;

const chapterSchema = z.strictObject({
  id: chapterId.describe("The chapter's id."),
  number: ordinal.describe("The chapter's number in the text."),
  name: localText.describe("The chapter's short name."),
  plain: localText.describe("Its name on the home page, as plain as can be."),
  contents: localText.describe("What its measures are about, in a few words."),
  summary: localText.describe("What the chapter is about, in plain words."),
  title: sentenceSchema.describe("The chapter's heading in the text."),
});

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

const supplementarySchema = z.strictObject({
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

const naming = z.strictObject(
  eachLanguage((locale) =>
    text
      .regex(/\{\{names\}\}/, { error: "a text with {{names}}" })
      .describe(`The words in ${languageName(locale)}.`),
  ),
);

const finderQuestionSchema = z.strictObject({
  id: slug.describe("The name by which measures refer to the question."),
  text: localText.describe("The beginning of a sentence that the options end."),
  anything: localText.describe("The choice of those who do not choose."),
  leftOut: naming.describe(
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

/** A file `policy.yaml`. */
export const policySchema = z
  .strictObject({
    id: slug.describe("The policy's id, equal to its folder's name."),
    name: z
      .strictObject({
        full: localText.describe("The official title."),
        short: localText.describe("The name in running heads."),
      })
      .describe("The policy's names."),
    headline: localText.describe("The home page's headline."),
    lead: localText.describe(
      "What is offered, in what form and how surely, below the headline.",
    ),
    nature: localText.describe("What kind of document it is, and of whom."),
    summary: localText.describe("What the policy is, in plain words."),
    issuer: slug.describe("The id of the department that issued it."),
    published: isoDate.describe("The day it was published."),
    term: termSchema.describe("How long the policy applies."),
    source: sourceSchema.describe("The official text as received."),
    wording: wordingSchema.describe("How this policy calls its parts."),
    notice: z.array(sentenceSchema).describe("The notice that issued it."),
    title: sentenceSchema.describe("The title in the text."),
    preamble: z.array(sentenceSchema).describe("The opening sentences."),
    chapters: z.array(chapterSchema).min(1).describe("The chapters, in order."),
    supplementary: supplementarySchema.describe("The closing provisions."),
    answers: answersSchema
      .default({})
      .describe("Answers that hold for every measure."),
    pools: z
      .array(figureId)
      .default([])
      .describe("Yearly ceilings of named pools, largest first."),
    finder: z
      .array(finderQuestionSchema)
      .max(7, { error: "at most seven questions: nobody answers more" })
      .default([])
      .describe("The questions the finder asks."),
  })
  .describe("One policy: its names, its text outside the measures, its term.");

export type PolicyYaml = z.output<typeof policySchema>;
