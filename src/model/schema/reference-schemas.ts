import { z } from "zod";

import {
  ASKED_OF,
  QUESTION_SUBJECTS,
  QUOTE_CONTENTS,
  type AliasEntry,
  type Department,
  type GlossaryTerm,
  type Question,
  type Release,
  type Site,
} from "../../domain/policy/reference.ts";
import {
  eachLanguage,
  SOURCE,
  TRANSLATIONS,
} from "../../domain/text/languages.ts";
import { languageName } from "../problem/language-name.ts";
import { attested, namesItsSource, source, sourceRule } from "./attestation.ts";
import { isoDate, localText, slug, text } from "./primitives.ts";

const localNames = z.strictObject(
  eachLanguage((locale) =>
    z.tuple([text], text).describe(`Names in ${languageName(locale)}.`),
  ),
);

/** The file `site.yaml`. */
export const siteSchema = z
  .strictObject({
    name: localText.describe("The site's name."),
    description: localText.describe("What the site is, in one sentence."),
    recipients: z
      .record(slug, localText)
      .describe("Whom a policy may name, by id."),
    categories: z
      .record(slug, localText)
      .describe("The kinds of glossary term, by id."),
    markedCategories: z
      .array(slug)
      .describe("The kinds whose terms open their explanation in a text."),
    commonCategories: z
      .array(slug)
      .describe("The kinds so common that their terms lead to no measure."),
  })
  .describe("What is not of one policy.") satisfies z.ZodType<Site>;

/** The file `departments.yaml`. */
export const departmentsSchema = z
  .array(
    z
      .strictObject({
        id: slug.describe("The office's id."),
        ...eachLanguage((locale) =>
          text.describe(
            locale === SOURCE
              ? "The office as the text prints it."
              : `The office in ${languageName(locale)}.`,
          ),
        ),
        fullName: text.describe("The office's own full name."),
        pinyin: text.describe("The Chinese in pinyin, with tone marks."),
        shortNames: localNames.describe(
          "Shorter names in use; pages show the first.",
        ),
        note: localText.exactOptional().describe("A remark on the name."),
        attested,
        source,
      })
      .refine(namesItsSource, sourceRule),
  )
  .describe("The offices the text names.") satisfies z.ZodType<Department[]>;

/** The file `glossary.yaml`. */
export const glossarySchema = z
  .array(
    z
      .strictObject({
        id: slug.describe("The term's id."),
        ...eachLanguage((locale) =>
          text.describe(
            locale === SOURCE
              ? "The term as the text prints it."
              : `Its one ${languageName(locale)} rendering.`,
          ),
        ),
        forms: z
          .partialRecord(z.enum(TRANSLATIONS), z.array(text))
          .default({})
          .describe("Other forms of the same rendering: corpora for corpus."),
        rendering: z
          .literal(false)
          .exactOptional()
          .describe("The rendering varies with the sentence: not checked."),
        marked: z
          .boolean()
          .default(true)
          .describe("Whether the term opens its explanation in a text."),
        pinyin: text.describe("The Chinese in pinyin, with tone marks."),
        category: slug.describe("The kind of term, by the ids in site.yaml."),
        definition: localText.describe("What it means, in one plain sentence."),
        why: localText.describe("Why this rendering."),
        alternatives: z
          .array(text)
          .default([])
          .describe("Other renderings seen, not used here."),
        notIn: z
          .array(text)
          .default([])
          .describe("Longer words that hold its characters and are not it."),
        attested,
        source,
      })
      .refine(namesItsSource, sourceRule),
  )
  .describe("The terms of art and their renderings.") satisfies z.ZodType<
  GlossaryTerm[]
>;

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
    }),
  )
  .min(1)
  .describe("The questions asked of the text.") satisfies z.ZodType<Question[]>;

/** The file `aliases.yaml`. */
export const aliasesSchema = z
  .array(
    z.strictObject({
      of: z
        .string()
        .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
          error: "a page such as glossary/corpus, or <policy>/m99",
        })
        .describe("The page the words lead to."),
      ...eachLanguage((locale) =>
        z
          .array(text)
          .default([])
          .describe(`Words that a reader of ${languageName(locale)} types.`),
      ),
    }),
  )
  .describe(
    "Words that lead to a page without standing on it.",
  ) satisfies z.ZodType<AliasEntry[]>;

/** The file `releases.yaml`. */
export const releasesSchema = z
  .array(
    z.strictObject({
      version: z
        .string({ error: 'a version in quotes, such as "1.0.0"' })
        .regex(/^\d+\.\d+\.\d+$/, { error: "a version such as 1.0.0" })
        .describe("The version."),
      date: isoDate.describe("The day of the release."),
      changes: localText.describe("What changed."),
    }),
  )
  .describe("The site's releases, newest first.") satisfies z.ZodType<
  Release[]
>;

export type GlossaryYaml = z.output<typeof glossarySchema>;
export type DepartmentsYaml = z.output<typeof departmentsSchema>;
