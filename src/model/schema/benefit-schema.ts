import { z } from "zod";

import { INPUT_KINDS } from "../../domain/benefit/input-kind.ts";
import {
  OPEN_POINTS,
  type Condition,
  type RowWords,
} from "../../domain/benefit/benefit.ts";
import { CURRENCY_CODES } from "../../domain/number/currencies.ts";
import { exampleSchema } from "./example-schema.ts";
import { formulaSchema } from "./formula-schema.ts";
import {
  figureId,
  localText,
  quote,
  sentenceId,
  slug,
  text,
} from "./primitives.ts";

const rowSchema = z.strictObject({
  object: localText
    .exactOptional()
    .describe("What the support is, where the measure gives several."),
  base: localText.exactOptional().describe("What the share is taken of."),
  for: localText.exactOptional().describe("Whom or what the sum is for."),
  note: localText
    .exactOptional()
    .describe("What else decides, or is not stated."),
  none: localText
    .exactOptional()
    .describe("What is not stated, where that is more than a sum."),
}) satisfies z.ZodType<RowWords>;

const conditionSchema = z.strictObject({
  sentence: sentenceId.describe("The sentence that asks for it."),
  quote: quote.describe("The fewest words that ask for it, verbatim."),
  note: localText.exactOptional().describe("What the words leave open."),
}) satisfies z.ZodType<Condition>;

const interpretationIds = z
  .array(slug)
  .default([])
  .describe("Ids of the readings the site takes here.");

const base = {
  id: slug.describe("The measure's id and a name: m99-training."),
  name: localText.describe("The benefit's name."),
  sentence: sentenceId.describe("The sentence that gives the benefit."),
  open: z
    .array(z.enum(OPEN_POINTS))
    .default([])
    .describe("What the text leaves undecided."),
  called: text
    .exactOptional()
    .describe("The Chinese word by which the sentence calls what it gives."),
  unitOfCap: localText
    .exactOptional()
    .describe(
      "The words of both sentences by which a cap is for one recipient, or given once.",
    ),
  interpretations: interpretationIds,
  pool: figureId.exactOptional().describe("The yearly total it comes out of."),
  row: rowSchema
    .exactOptional()
    .describe("Short words around the figures, for a line in a list."),
  examples: z
    .array(exampleSchema)
    .default([])
    .describe("Worked cases, run as checks; those with `show` are printed."),
};

const share = {
  base: localText.describe("What the share is taken of."),
  couldBe: z
    .array(slug)
    .default([])
    .describe("Benefits whose base the same spending could be, as read here."),
};

/** Of what is worked out: a calculator shows what is asked for first. */
const counted = {
  ...base,
  conditions: z
    .array(conditionSchema)
    .min(1)
    .exactOptional()
    .describe("What the text asks for that no field of a calculator asks."),
};

const variantSchema = z.strictObject({
  id: slug.describe("The variant's id in a result's address."),
  label: localText.describe("Whom or what the variant is for."),
  rate: figureId.exactOptional().describe("The rate in place of the usual."),
  cap: figureId.exactOptional().describe("The cap in place of the usual."),
  interpretations: interpretationIds,
});

const levelSchema = z.strictObject({
  id: slug.describe("The level's id in a result's address."),
  label: localText.describe("The level's name."),
  cap: figureId.describe("The ceiling at this level."),
});

const inputSchema = z.strictObject({
  kind: z.enum([...INPUT_KINDS, "choice"]).describe("What may be entered."),
  label: localText.exactOptional().describe("What is asked for."),
  within: figureId
    .exactOptional()
    .describe("The figure outside of which the text excludes an entry."),
  currency: z
    .enum(CURRENCY_CODES)
    .exactOptional()
    .describe("Of a rate of exchange, the currency for whose unit it is."),
  external: z
    .literal(true)
    .exactOptional()
    .describe("The text names the value and does not give it."),
  options: z
    .record(slug, localText)
    .transform((options) =>
      Object.entries(options).map(([id, label]) => ({ id, label })),
    )
    .exactOptional()
    .describe("What may be chosen, by the id in a result's address."),
});

/** The kind alone where that is all there is to say. */
const inputsSchema = z
  .record(
    slug,
    z.union([
      z
        .enum(INPUT_KINDS, { error: `one of ${INPUT_KINDS.join(", ")}` })
        .transform((kind) => ({ kind })),
      inputSchema,
    ]),
  )
  .default({})
  .transform((inputs) =>
    Object.entries(inputs).map(([id, input]): DeclaredInputYaml => ({
      id,
      ...input,
    })),
  );

type DeclaredInputYaml = { readonly id: string } & z.output<typeof inputSchema>;

/** The fields of each kind of benefit, figures by their ids. */
export const benefitSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("cost-share").describe("A share of a cost, up to a cap."),
    ...counted,
    ...share,
    rate: figureId.exactOptional().describe("The share."),
    cap: figureId.describe("The most in yuan."),
    applicants: localText
      .exactOptional()
      .describe("Whom the sentence names, where there are variants."),
    variants: z
      .array(variantSchema)
      .default([])
      .describe("Other rates or caps for some applicants."),
  }),
  z.strictObject({
    kind: z.literal("award").describe("A ceiling without a rate."),
    ...counted,
    cap: figureId.describe("The most in yuan."),
  }),
  z.strictObject({
    kind: z.literal("fixed").describe("An exact sum, no hedge in the text."),
    ...counted,
    amount: figureId.describe("The sum."),
  }),
  z.strictObject({
    kind: z.literal("levels").describe("Ceilings that differ by level."),
    ...counted,
    levels: z.array(levelSchema).min(1).describe("The levels, highest first."),
  }),
  z.strictObject({
    kind: z.literal("tiers").describe("Listed sums chosen on merit."),
    ...counted,
    amounts: z.array(figureId).min(1).describe("The sums, largest first."),
    window: figureId.describe("The company ages in months that are eligible."),
  }),
  z.strictObject({
    kind: z.literal("matching").describe("Support in proportion to an amount."),
    ...counted,
    ...share,
    ratio: figureId.describe("The proportion."),
    cap: figureId
      .exactOptional()
      .describe("The most in yuan, where the sentence names it."),
  }),
  z.strictObject({
    kind: z.literal("rent-free").describe("A rent-free term."),
    ...counted,
    window: figureId.describe("The shortest and the longest term."),
  }),
  z.strictObject({
    kind: z
      .literal("formula")
      .describe("A formula over figures and inputs of its own."),
    ...counted,
    inputs: inputsSchema.describe("What a reader enters, by name."),
    gives: formulaSchema.describe("What the benefit comes to."),
  }),
  z.strictObject({
    kind: z.literal("in-kind").describe("Help without an amount."),
    ...base,
  }),
]);

export type BenefitYaml = z.output<typeof benefitSchema>;
