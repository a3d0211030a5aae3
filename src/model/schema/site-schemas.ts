import { z } from "zod";

import type {
  AliasEntry,
  Release,
  Site,
} from "../../domain/policy/reference.ts";
import { eachLanguage } from "../../domain/text/languages.ts";
import { languageName } from "../problem/language-name.ts";
import { isoDate, localText, slug, text } from "./primitives.ts";

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
    toldCategories: z
      .array(slug)
      .describe("The kinds whose terms the search explains at once."),
    commonCategories: z
      .array(slug)
      .describe("The kinds so common that their terms lead to no measure."),
  })
  .describe("What is not of one policy.") satisfies z.ZodType<Site>;

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
