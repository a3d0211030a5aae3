import { z } from "zod";

import type { ExampleLimit } from "../../domain/benefit/limit.ts";
import type {
  ExpectedResult,
  WorkedExample,
} from "../../domain/benefit/worked-example.ts";
import { sentenceId, text } from "./primitives.ts";

/** A number, or the same as text where it must keep its last digit. */
const typed = z
  .union([z.number(), text], { error: "a number, or text for one" })
  .transform((value) => String(value));

const yuan = z
  .union([z.number(), z.string()], { error: "a sum in yuan" })
  .transform((value) => String(value))
  .refine((value) => /^\d+(?:\.\d{1,2})?$/.test(value), {
    error: "a sum in yuan with at most two decimals, such as 6666666.66",
  });

const LIMITS = [
  "rate",
  "cap",
  "both",
  "none",
  "room",
  "room-met",
] as const satisfies ExampleLimit[];

/** Not `no`: that is the case without any of them. */
const ANSWERS = ["yes", "unknown"] as const;

const resultSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("ceiling").describe("The most the text allows."),
    yuan: yuan.describe("The ceiling in yuan."),
    limit: z.enum(LIMITS).describe("Which part of the rule decides it."),
  }),
  z.strictObject({
    kind: z.literal("fixed").describe("An exact sum."),
    yuan: yuan.describe("The sum in yuan."),
  }),
  z.strictObject({
    kind: z.literal("choice").describe("One of the listed sums, on merit."),
    yuan: z.array(yuan).min(1).describe("The sums in yuan, largest first."),
  }),
  z.strictObject({
    kind: z.literal("ineligible").describe("The text excludes the case."),
    sentence: sentenceId.describe("The sentence that excludes it."),
  }),
  z.strictObject({
    kind: z.literal("undetermined").describe("The text does not decide it."),
    atLeast: yuan.describe("The least in yuan."),
    atMost: yuan.describe("The most in yuan."),
  }),
  z.strictObject({
    kind: z.literal("no-amount").describe("The text names no amount."),
  }),
]) satisfies z.ZodType<ExpectedResult>;

export const exampleSchema = z.strictObject({
  show: z
    .literal(true)
    .exactOptional()
    .describe("Readers see it; of a benefit at most three, round and alone."),
  given: z
    .object({
      outside: z
        .enum(ANSWERS)
        .exactOptional()
        .describe(
          "Whether there is money of a higher level; else there is none.",
        ),
      audited: typed
        .exactOptional()
        .describe("The audited investment in yuan, with `outside`."),
      prior: typed
        .exactOptional()
        .describe("What was given before in yuan, with `outside`."),
      sameKind: z
        .enum(ANSWERS)
        .exactOptional()
        .describe("Whether there is other support of the kind; else none."),
    })
    // By the names of the benefit's inputs, which a check compares.
    .catchall(typed)
    .refine(
      ({ outside, audited, prior }) =>
        outside !== undefined || (audited === undefined && prior === undefined),
      { error: "`outside` where `audited` or `prior` is given" },
    )
    .describe("What a reader enters."),
  result: resultSchema.describe("What the calculator must answer."),
}) satisfies z.ZodType<WorkedExample>;
