import { z } from "zod";

import { GOVERNMENT_LEVELS } from "../../domain/policy/government-level.ts";
import type { PolicyWording, Source } from "../../domain/policy/policy.ts";
import { answersSchema } from "./answer-schema.ts";
import { finderQuestionSchema } from "./finder-schemas.ts";
import {
  chapterId,
  figureId,
  isoDate,
  localTemplate,
  localText,
  ordinal,
  sha256,
  slug,
  text,
} from "./primitives.ts";
import { sentenceSchema } from "./sentence-schema.ts";
import { supplementarySchema } from "./supplementary-schema.ts";
import { termSchema } from "./term-schema.ts";

const sourceSchema = z.strictObject({
  sha256: sha256.describe("The SHA-256 of source.zh.txt."),
  received: isoDate.describe("The day the text was received."),
  note: localText.describe("Where the text comes from."),
  page: z
    .strictObject({
      name: localText.describe("The page, and where it is found."),
      obtained: localText.describe("How the page was had."),
      sha256: sha256.describe("The SHA-256 of the whole page."),
      from: ordinal.describe("The first byte of the text in the page."),
      to: ordinal.describe("The last byte of the text in the page."),
    })
    .exactOptional()
    .describe("The page that the text was cut from, unchanged."),
  leftOut: z
    .array(
      z.strictObject({
        part: localText.describe("A part of the page."),
        why: localText.describe("Why it is no part of the text."),
      }),
    )
    .default([])
    .describe("What of that page was left out, in its order."),
}) satisfies z.ZodType<Source>;

const wordingSchema = z.strictObject({
  measure: localTemplate("label").describe(
    "One measure; {{label}} stands for its label.",
  ),
  measures: localText.describe("The measures together."),
  supplementary: localText.describe(
    "The closing provisions; without any, the page on the term.",
  ),
  preamble: localText.describe("The opening sentences."),
  notice: localText.describe("The notice that issued the policy."),
  imprint: localText
    .exactOptional()
    .describe("The lines below the text: who printed it and when."),
  documents: z
    .array(text)
    .default([])
    .describe(
      "In Chinese, what documents with further rules are called: with a measure's name, words to search for.",
    ),
}) satisfies z.ZodType<PolicyWording>;

const chapterSchema = z.strictObject({
  id: chapterId.describe("The chapter's id."),
  sectionOf: chapterId
    .exactOptional()
    .describe("The chapter it is a section of; that chapter stands before it."),
  number: ordinal.describe("The chapter's number in the text."),
  name: localText.describe("The chapter's short name."),
  plain: localText.describe("Its name on the home page, as plain as can be."),
  contents: localText.describe("What its measures are about, in a few words."),
  summary: localText.describe("What the chapter is about, in plain words."),
  title: sentenceSchema.describe("The chapter's heading in the text."),
});

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
    jurisdiction: slug.describe(
      "The place whose policy it is, by the ids in site.yaml.",
    ),
    issuers: z
      .array(slug)
      .min(1)
      .describe("The ids of the departments that issued it, as it names them."),
    level: z
      .enum(GOVERNMENT_LEVELS)
      .describe("The level of government whose policy it is."),
    published: isoDate.describe("The day it was published."),
    term: termSchema.describe("How long the policy applies."),
    source: sourceSchema.describe("The official text as received."),
    wording: wordingSchema.describe("How this policy calls its parts."),
    notice: z
      .array(sentenceSchema)
      .default([])
      .describe("The notice that issued it."),
    title: sentenceSchema.describe("The title in the text."),
    preamble: z
      .array(sentenceSchema)
      .default([])
      .describe("The opening sentences."),
    chapters: z
      .array(chapterSchema)
      .default([])
      .describe("The chapters and their sections, in order."),
    supplementary: supplementarySchema
      .prefault({})
      .describe("The closing provisions."),
    imprint: z
      .array(sentenceSchema)
      .default([])
      .describe("The lines below the text: who printed it and when."),
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
