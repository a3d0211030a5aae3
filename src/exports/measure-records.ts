import { z } from "zod";

import { type Benefit, OPEN_POINTS } from "../domain/benefit/benefit.ts";
import { hasBase } from "../domain/benefit/benefit-kinds.ts";
import type { Measure } from "../domain/policy/measure.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { SharedContent } from "../domain/policy/reference.ts";
import { answerRecord, measureAnswerRecords } from "./answer-records.ts";
import { benefitRecord } from "./benefit-record.ts";
import { benefitRecords } from "./benefit-records.ts";
import { figureRecord, figureRecords } from "./figure-records.ts";
import {
  interpretationRecord,
  interpretationRecords,
} from "./interpretation-records.ts";
import {
  localWords,
  named,
  namedAs,
  remark,
  remarkOf,
  wordsOf,
} from "./record-fields.ts";
import { sentenceRecord, sentenceRecords } from "./sentence-records.ts";

const fullBenefit = benefitRecord.extend({
  base: localWords.nullable().describe("What a share is taken of."),
  open: z
    .array(z.enum(OPEN_POINTS))
    .describe("What the text leaves open, so that no sum can be worked out."),
  interpretations: z
    .array(z.string())
    .describe("The readings that a result rests on."),
});

export const measureRecord = z.strictObject({
  id: z.string(),
  number: z.int(),
  label: localWords,
  chapter: z.string().nullable(),
  name: localWords,
  summary: localWords,
  departments: z.array(named).describe("Those responsible, by the text."),
  recipients: z.array(named),
  sentences: z.array(sentenceRecord),
  figures: z.array(figureRecord),
  benefits: z.array(fullBenefit),
  interpretations: z.array(interpretationRecord),
  answers: z.array(answerRecord),
  notes: z.array(remark).describe("The editor's, never part of the text."),
  related: z.array(z.string()),
});

type MeasureRecord = z.infer<typeof measureRecord>;

/** Each measure with all that is known of it. */
export function measureRecords(
  policy: Policy,
  shared: SharedContent,
): readonly MeasureRecord[] {
  // Each is made once for all: a policy may hold a thousand measures.
  const sentences = Map.groupBy(sentenceRecords(policy), ofMeasure);
  const figures = Map.groupBy(figureRecords(policy), ofMeasure);
  const benefits = new Map(
    benefitRecords(policy).map((record) => [record.id, record]),
  );
  const offices = new Map(shared.departments.map((each) => [each.id, each]));
  return policy.measures.map((measure) => ({
    id: measure.id,
    number: measure.number,
    label: wordsOf(measure.label),
    chapter: measure.chapter ?? null,
    name: wordsOf(measure.name),
    summary: wordsOf(measure.summary),
    departments: measure.departments.map((id) => namedAs(id, offices.get(id))),
    recipients: measure.recipients.map((id) =>
      namedAs(id, shared.site.recipients[id]),
    ),
    sentences: sentences.get(measure.id) ?? [],
    figures: figures.get(measure.id) ?? [],
    benefits: measure.benefits.flatMap((benefit) => {
      const record = benefits.get(benefit.id);
      return record ? [{ ...record, ...furtherOf(benefit) }] : [];
    }),
    interpretations: interpretationRecords(measure.interpretations),
    answers: measureAnswerRecords(policy, measure, shared.questions),
    notes: notesOf(measure),
    related: [...measure.related],
  }));
}

function ofMeasure({ measure }: { readonly measure: string | null }) {
  return measure;
}

function furtherOf(benefit: Benefit) {
  const { open, interpretations } = benefit;
  return {
    base: hasBase(benefit) ? wordsOf(benefit.base) : null,
    open: [...open],
    interpretations: [...interpretations],
  };
}

function notesOf({ sentences }: Measure): MeasureRecord["notes"] {
  return sentences.flatMap(({ id, notes }) =>
    notes.map((note) => remarkOf({ sentence: id, ...note })),
  );
}
