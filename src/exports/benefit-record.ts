import { z } from "zod";

import type { Benefit } from "../domain/benefit/benefit.ts";
import type { Force } from "../domain/policy/sentence.ts";
import { calculationRecord } from "./calculation-record.ts";
import { formulaRecord } from "./formula-record.ts";
import { decimal, exact, localWords, remark } from "./record-fields.ts";

const KINDS = [
  "cost-share",
  "award",
  "fixed",
  "levels",
  "tiers",
  "matching",
  "rent-free",
  "formula",
  "in-kind",
] as const satisfies Benefit["kind"][];

/** What a sentence commits to where it is money that it speaks of. */
export const FORCE_WORDS = {
  gives: "gives",
  may: "may-give",
  supports: "supports",
  encourages: "encourages",
  explores: "explores",
  requires: "requires",
  states: "states",
} as const satisfies Readonly<Record<Force, string>>;

const months = z.strictObject({ min: z.int(), max: z.int() });

export const benefitRecord = z.strictObject({
  id: z.string().describe("It never changes: links use it."),
  measure: z.string().describe("The measure that offers it."),
  kind: z.enum(KINDS).describe("How its sum comes about."),
  rate: exact.nullable().describe("The share in percent, a ceiling."),
  capYuan: decimal
    .nullable()
    .describe(
      "The most that the text names for one, a ceiling; of the kind `fixed` the exact sum.",
    ),
  variants: z
    .array(
      z.strictObject({
        id: z.string(),
        rate: exact.nullable(),
        capYuan: decimal.optional(),
      }),
    )
    .describe("Those who have another rate, or another most."),
  levels: z
    .array(z.strictObject({ id: z.string(), capYuan: decimal }))
    .describe("The most for each level."),
  tiersYuan: z.array(decimal).describe("Sums of which one is given."),
  months: months
    .nullable()
    .describe("The months, from and to, both included, that it is for."),
  ratio: z.string().nullable().describe("Such as 1:1."),
  poolYuan: decimal
    .nullable()
    .describe("The most that the text names a year, for all together."),
  breakEvenYuan: exact
    .nullable()
    .describe("The spending from which the most decides, exactly."),
  force: z
    .enum(FORCE_WORDS)
    .describe(
      "How far its sentence commits: gives, or may-give where a word or a figure of it leaves that open. Support in kind may have a weaker word: supports, encourages, explores. With requires and states the sentence tells what must be done or is so.",
    ),
  unitOfCap: localWords
    .nullable()
    .describe("What the most is counted for, where the text says so."),
  formula: formulaRecord
    .nullable()
    .describe("Over the ids of figures; null where the kind says it all."),
  sentences: z
    .array(z.string())
    .describe("The sentence that gives it first, then all it rests on."),
  name: localWords,
  conditions: z.array(remark).describe("What else the words ask for."),
  calculation: calculationRecord.describe(
    "All that its sum is worked out by, alike for every kind; engine.js reads it.",
  ),
});

export type BenefitRecord = z.infer<typeof benefitRecord>;
