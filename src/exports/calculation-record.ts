import { z } from "zod";

import { INPUT_KINDS } from "../domain/benefit/input-kind.ts";
import { BOUNDS, DISCRETIONS, PER } from "../domain/figure/figure.ts";
import { PLAIN_UNITS } from "./engine/plain-unit.ts";
import { formulaPart } from "./formula-record.ts";
import { exact, localWords } from "./record-fields.ts";

const option = z.strictObject({
  id: z.string().describe("Empty for the usual case."),
  label: localWords.nullable(),
});

const input = z.strictObject({
  id: z.string().describe("The parameter of a result's address."),
  kind: z.enum([...INPUT_KINDS, "choice"]),
  label: localWords.nullable().describe("Where the text names what it is."),
  options: z.array(option).describe("Of a choice."),
  within: z
    .strictObject({
      figure: z.string(),
      as: z
        .enum(["age", "term", "condition"])
        .describe("A `term` is what is given, and may be left open."),
      least: exact.nullable(),
      most: exact.nullable(),
    })
    .nullable()
    .describe(
      "The figure outside of which the text excludes it; both ends are included, in the unit of the figure.",
    ),
});

const figure = z.strictObject({
  id: z.string().describe("Its record in figures.json has the same."),
  unit: z
    .enum(PLAIN_UNITS)
    .describe("Of `value` and `to`; an age is a count of years."),
  value: exact.describe("What is so much a year is here so much a month."),
  to: exact.nullable().describe("The other end, of what lies between two."),
  bound: z.enum(BOUNDS),
  per: z.array(z.enum(PER)).describe("What there is so much for each of."),
  discretion: z
    .array(
      z.strictObject({
        kind: z.enum(DISCRETIONS),
        quote: localWords,
        chosen: localWords.nullable().describe("Who is chosen on merit."),
      }),
    )
    .describe("What the sentence leaves open, and its words."),
  printed: z.string().describe("The value as the Chinese prints it."),
  quote: localWords,
});

/** All that a sum is worked out by, alike for every kind of benefit. */
export const calculationRecord = z.strictObject({
  inputs: z.array(input).describe("What a reader enters, in order."),
  gives: formulaPart.describe("A formula over the ids of `figures`."),
  readings: z.array(z.string()).describe("The readings that it rests on."),
  figures: z.array(figure),
});

export type CalculationRecord = z.infer<typeof calculationRecord>;
