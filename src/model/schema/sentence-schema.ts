import { z } from "zod";

import {
  BOUNDS,
  PER,
  type Discretion,
  type Figure,
} from "../../domain/figure/figure.ts";
import type { Interpretation } from "../../domain/policy/measure.ts";
import {
  FORCES,
  type Misquote,
  type Sentence,
} from "../../domain/policy/sentence.ts";
import { eachLanguage, LOCALES, SOURCE } from "../../domain/text/languages.ts";
import { languageName } from "../problem/language-name.ts";
import {
  isoDate,
  localText,
  quote,
  sentenceId,
  slug,
  text,
} from "./primitives.ts";

type FigureFields = Pick<
  Figure,
  "per" | "bound" | "discretion" | "quote" | "label" | "checked"
>;

const discretionWords = quote.describe("The words that show it, verbatim.");

const discretionSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("may").describe("It may be given, and need not be."),
    quote: discretionWords,
  }),
  z.strictObject({
    kind: z.literal("on-merit").describe("Those given it are chosen on merit."),
    quote: discretionWords,
    chosen: localText.describe("Who is chosen, as the sentence names them."),
  }),
]) satisfies z.ZodType<Discretion>;

const figureSchema = z.strictObject({
  value: text.describe("The value as printed in the Chinese: 1000万元."),
  per: z
    .array(z.enum(PER))
    .min(1)
    .exactOptional()
    .describe("What there is so much for each of, in the order of the text."),
  bound: z
    .enum(BOUNDS)
    .describe("How the text limits the value; exact where it has no hedge."),
  discretion: z
    .array(discretionSchema)
    .default([])
    .describe("What the value is left to: 可, 择优."),
  quote: quote.describe(
    "The words that bear the value and its hedge, verbatim.",
  ),
  label: localText.describe("What the value is of."),
  unused: text
    .exactOptional()
    .describe("Why no benefit of its sentence is worked out with the value."),
  checked: isoDate.describe(
    "The day a person last held the value against the sentence.",
  ),
}) satisfies z.ZodType<FigureFields>;

const translationSchema = z.strictObject({
  of: z
    .string({ error: "16 hexadecimal digits, in quotes if all are digits" })
    .regex(/^[0-9a-f]{16}$/, { error: "16 lower-case hexadecimal digits" })
    .describe("The hash of the Chinese that the English renders."),
  kind: z
    .enum(["reference", "reviewed", "machine"])
    .describe("How the English came about."),
  date: isoDate.describe("The day the English was confirmed."),
}) satisfies z.ZodType<Sentence["translation"]>;

const forceSchema = z.strictObject({
  value: z.enum(FORCES).describe("How strongly the sentence commits."),
  quote: quote.describe("The words that show it, verbatim."),
}) satisfies z.ZodType<NonNullable<Sentence["force"]>>;

const editorNoteSchema = z.strictObject({
  quote: quote.describe("The words the remark is on, verbatim."),
  note: localText.describe("The editor's remark."),
}) satisfies z.ZodType<Sentence["notes"][number]>;

const misquoteSchema = z.strictObject({
  words: text.describe("The words as they were published."),
  language: z.enum(LOCALES).describe("The language of those words."),
  where: localText.describe("Who published them, and in what."),
  date: isoDate.describe("The day they were published."),
  correction: localText.describe("What the sentence says instead."),
}) satisfies z.ZodType<Misquote>;

export const sentenceSchema = z.strictObject({
  id: sentenceId.describe("The sentence's anchor on every page."),
  starts: z
    .literal("paragraph")
    .exactOptional()
    .describe("A new line of the source begins with this sentence."),
  ...eachLanguage((locale) =>
    text.describe(
      locale === SOURCE
        ? `The ${languageName(locale)} exactly as received.`
        : `The ${languageName(locale)} translation.`,
    ),
  ),
  translation: translationSchema.describe(
    "Which Chinese the English renders, and when that was confirmed.",
  ),
  force: forceSchema
    .exactOptional()
    .describe("How strongly the sentence commits; every body sentence has it."),
  figures: z
    .record(slug, figureSchema)
    .default({})
    .describe("The values the sentence states, by name."),
  nonFigures: z
    .array(text)
    .default([])
    .describe(
      "Words holding a number that states nothing of the policy, verbatim.",
    ),
  notes: z
    .array(editorNoteSchema)
    .default([])
    .describe("The editor's remarks on some words."),
  misquotes: z
    .array(misquoteSchema)
    .default([])
    .describe("What was published as said by the sentence, and is not."),
});

export type SentenceYaml = z.output<typeof sentenceSchema>;
export type FigureYaml = z.output<typeof figureSchema>;

/** A reading the site takes where the text is open. */
export const interpretationSchema = z.strictObject({
  id: slug.describe("The name by which a benefit refers to the reading."),
  sentence: sentenceId.describe("The sentence that is open."),
  quote: quote.describe("The words that are read, verbatim."),
  text: localText.describe("What is open, and which reading the site takes."),
}) satisfies z.ZodType<Interpretation>;
