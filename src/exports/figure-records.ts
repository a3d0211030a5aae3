import { z } from "zod";

import {
  type Bound,
  type Discretion,
  DISCRETIONS,
  type Figure,
} from "../domain/figure/figure.ts";
import type { Policy } from "../domain/policy/policy.ts";
import {
  type PlacedSentence,
  placedSentences,
  TEXT_PARTS,
} from "./placed-sentences.ts";
import { QUANTITY_KINDS, quantityRecord } from "./quantity-record.ts";
import { localWords, wordsOf } from "./record-fields.ts";

/** The words of the data files for the bounds of the text. */
const BOUND_WORDS = {
  "at-most": "at-most",
  "at-least": "at-least",
  exact: "exact",
  between: "range",
  about: "scale",
} as const satisfies Readonly<Record<Bound, string>>;

const BOTH_DISCRETIONS = "may-on-merit";

const figure = z.strictObject({
  id: z.string().describe("The sentence's id, a dot and its own name."),
  sentence: z.string().describe("The sentence that states it."),
  measure: z.string().nullable().describe("The measure it stands in."),
  part: z.enum(TEXT_PARTS).describe("The part of the text it stands in."),
  kind: z.enum(QUANTITY_KINDS).describe("What kind of value it is."),
  unit: z
    .string()
    .describe(
      "yuan, percent, months, years, count, ratio, date and others; what there is so much for each of follows a slash.",
    ),
  bound: z
    .enum(BOUND_WORDS)
    .describe("The hedge of the text; `exact` has none."),
  discretion: z
    .enum([...DISCRETIONS, BOTH_DISCRETIONS])
    .nullable()
    .describe(
      "What the sentence leaves open: whether, or to whom, it is given.",
    ),
  quote: localWords.describe("The words of the sentence that bear it."),
});

const value = z
  .string()
  .describe("Exact; a ratio as 1:1, a date as YYYY-MM-DD.");

export const figureRecord = z.union([
  figure.extend({ value }),
  figure.extend({
    min: value.describe("The least, which is included."),
    max: value.describe("The most, which is included."),
  }),
]);

export type FigureRecord = z.infer<typeof figureRecord>;

/** Every figure of a policy, in the order of the text. */
export function figureRecords(policy: Policy): FigureRecord[] {
  return placedSentences(policy).flatMap((placed) =>
    placed.sentence.figures.map((each) => recordOf(each, placed)),
  );
}

function recordOf(
  each: Figure,
  { part, measure }: PlacedSentence,
): FigureRecord {
  const { kind, unit, ...ends } = quantityRecord(each);
  return {
    id: each.id,
    sentence: each.sentence,
    measure,
    part,
    kind,
    ...ends,
    unit,
    bound: BOUND_WORDS[each.bound],
    discretion: discretionWord(each.discretion),
    quote: wordsOf(each.quote),
  };
}

function discretionWord(
  discretion: readonly Discretion[],
): FigureRecord["discretion"] {
  const [first, second] = discretion;
  return second ? BOTH_DISCRETIONS : (first?.kind ?? null);
}
