import { z } from "zod";

import { answerRecord } from "./answer-records.ts";
import { benefitRecord } from "./benefit-record.ts";
import { figureRecord } from "./figure-records.ts";
import { indexRecord } from "./index-record.ts";
import { measureRecord } from "./measure-records.ts";
import { policyRecord } from "./policy-record.ts";
import { sentenceRecord } from "./sentence-records.ts";
import { termRecord } from "./term-records.ts";

/** The form of each kind of JSON file. */
export const RECORD_SCHEMAS = {
  index: indexRecord,
  policy: policyRecord,
  measure: measureRecord,
  sentences: z.array(sentenceRecord),
  figures: z.array(figureRecord),
  benefits: z.array(benefitRecord),
  answers: z.array(answerRecord),
  glossary: z.array(termRecord),
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type RecordName = keyof typeof RECORD_SCHEMAS;

/** What a JSON file of a kind holds. */
export type RecordOf<Name extends RecordName> = z.infer<
  (typeof RECORD_SCHEMAS)[Name]
>;

export function schemaPath(name: string): string {
  return `schema/${name}.schema.json`;
}
