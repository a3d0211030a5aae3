import { z } from "zod";

import type { AliasEntry, Site } from "../../domain/policy/reference.ts";
import { eachLanguage } from "../../domain/text/languages.ts";
import { languageName } from "../problem/language-name.ts";
import { localText, slug, text } from "./primitives.ts";

/** The file `site.yaml`. */
export const siteSchema = z
  .strictObject({
    name: localText.describe("The site's name."),
    description: localText.describe("What the site is, in one sentence."),
    policies: z
      .array(slug)
      .default([])
      .describe(
        "The policies in the order of lists, the leading one first; those left out follow by their ids, and one that is gone is passed over.",
      ),
    jurisdictions: z
      .record(slug, localText)
      .describe("The places whose policies and offices there are, by id."),
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
    report: z
      .string()
      .regex(
        /^(?:https:\/\/[^\s/?#@"<>]+(?:[/?][^\s#"<>]*)?|mailto:[^\s@?#"<>]+@[^\s@?#"<>]+)$/,
        {
          error:
            "an address to which a title and a text can be added, such as https://example.org/issues/new or mailto:name@example.org",
        },
      )
      .exactOptional()
      .describe(
        "Where readers report a mistake: the page of an issue tracker that opens a new issue, or a mail address. Without it no page offers that.",
      ),
  })
  .describe("What is not of one policy.") satisfies z.ZodType<Site>;

/** The file `aliases.yaml`. */
export const aliasesSchema = z
  .array(
    z.strictObject({
      of: z
        .string()
        .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
          error:
            "a page such as glossary/corpus, <policy>/m99, a sentence of it as <policy>/m99-s2, or <policy>/elsewhere",
        })
        .describe("The page or the sentence that the words lead to."),
      absent: z
        .array(text)
        .default([])
        .describe(
          "More such words, for a thing that the text does not speak of: what they find is never an exact answer.",
        ),
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
