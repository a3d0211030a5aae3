import { z } from "zod";

import type {
  Department,
  GlossaryTerm,
} from "../../domain/policy/reference.ts";
import {
  eachLanguage,
  SOURCE,
  TRANSLATIONS,
} from "../../domain/text/languages.ts";
import { languageName } from "../problem/language-name.ts";
import { attested, namesItsSource, source, sourceRule } from "./attestation.ts";
import { localText, slug, text } from "./primitives.ts";

const localNames = z.strictObject(
  eachLanguage((locale) =>
    z.tuple([text], text).describe(`Names in ${languageName(locale)}.`),
  ),
);

/** A name as the source prints it, and its rendering in each translation. */
function inEach(printed: string, rendered: (language: string) => string) {
  return eachLanguage((locale) =>
    text.describe(locale === SOURCE ? printed : rendered(languageName(locale))),
  );
}

/** The file `departments.yaml`. */
export const departmentsSchema = z
  .array(
    z
      .strictObject({
        id: slug.describe("The office's id."),
        jurisdiction: slug.describe(
          "The place whose office it is, by the ids in site.yaml.",
        ),
        ...inEach(
          "The office as the text prints it.",
          (language) => `The office in ${language}.`,
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
        ...inEach(
          "The term as the text prints it.",
          (language) => `Its one ${language} rendering.`,
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

export type GlossaryYaml = z.output<typeof glossarySchema>;
