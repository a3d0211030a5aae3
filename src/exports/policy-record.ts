import { z } from "zod";

import { GOVERNMENT_LEVELS } from "../domain/policy/government-level.ts";
import type { Policy, Source } from "../domain/policy/policy.ts";
import type { SharedContent } from "../domain/policy/reference.ts";
import { lastDays, type Term } from "../domain/term/term.ts";
import { textSections } from "../domain/text/policy-text.ts";
import {
  interpretationRecord,
  interpretationRecords,
} from "./interpretation-records.ts";
import {
  hash,
  isoDay,
  localWords,
  named,
  namedAs,
  wordsOf,
  wordsOrNull,
} from "./record-fields.ts";
import { ruleRecord, ruleRecords } from "./rule-records.ts";

const term = z.strictObject({
  from: isoDay,
  months: z.int().nullable().describe("How long, where the text says so."),
  until: isoDay.nullable().describe("The last day, where the text names it."),
  lastDays: z
    .strictObject({ earliest: isoDay, latest: isoDay })
    .nullable()
    .describe("The last day if the first day is counted, and if it is not."),
  sentence: z.string(),
  timeZone: z.string(),
  note: localWords.nullable(),
});

const chapter = z.strictObject({
  id: z.string(),
  sectionOf: z.string().nullable().describe("The chapter it is a section of."),
  number: z.int(),
  name: localWords,
  summary: localWords,
  title: z.string().describe("The sentence that is its heading."),
  measures: z.array(z.string()),
});

export const policyRecord = z.strictObject({
  id: z.string(),
  name: z.strictObject({ full: localWords, short: localWords }),
  summary: localWords,
  headline: localWords,
  lead: localWords,
  nature: localWords.describe("The kind of document it is."),
  issuers: z.array(named),
  level: z.enum(GOVERNMENT_LEVELS),
  published: isoDay,
  term,
  source: z.strictObject({
    sha256: hash.describe("Of the official text as received."),
    received: isoDay,
    note: localWords,
    page: z
      .strictObject({
        name: localWords,
        obtained: localWords.describe("How the page was had."),
        sha256: hash.describe("Of the whole page."),
        from: z.int().describe("The first byte of the text in the page."),
        to: z.int().describe("The last byte of the text in the page."),
      })
      .nullable()
      .describe("The page that the text was cut from, if it was kept."),
    leftOut: z
      .array(z.strictObject({ part: localWords, why: localWords }))
      .describe("What of that page is no part of the text."),
  }),
  chapters: z.array(chapter),
  measures: z.array(named),
  supplementary: z.strictObject({
    chapter: z.string().nullable().describe("The chapter they stand in."),
    summary: localWords.nullable(),
    sentences: z.array(z.string()),
    rules: z.array(ruleRecord),
    interpretations: z.array(interpretationRecord),
  }),
  pools: z.array(z.string()).describe("The figures that are yearly totals."),
});

type PolicyRecord = z.infer<typeof policyRecord>;

/** What a policy is, and its parts by their ids. */
export function policyRecordOf(
  policy: Policy,
  { departments }: Pick<SharedContent, "departments">,
): PolicyRecord {
  const { id, name, supplementary } = policy;
  return {
    id,
    name: { full: wordsOf(name.full), short: wordsOf(name.short) },
    summary: wordsOf(policy.summary),
    headline: wordsOf(policy.headline),
    lead: wordsOf(policy.lead),
    nature: wordsOf(policy.nature),
    issuers: policy.issuers.map((issuer) =>
      namedAs(
        issuer,
        departments.find((each) => each.id === issuer),
      ),
    ),
    level: policy.level,
    published: policy.published,
    term: termOf(policy.term),
    source: sourceOf(policy.source),
    chapters: chaptersOf(policy),
    measures: policy.measures.map((measure) => ({
      id: measure.id,
      name: wordsOf(measure.name),
    })),
    supplementary: {
      chapter: supplementary.chapter ?? null,
      summary: wordsOrNull(supplementary.summary),
      sentences: supplementary.sentences.map((sentence) => sentence.id),
      rules: ruleRecords(policy),
      interpretations: interpretationRecords(supplementary.interpretations),
    },
    pools: policy.pools.map((pool) => pool.id),
  };
}

function termOf(of: Term): PolicyRecord["term"] {
  const { from, end, sentence, timeZone, note } = of;
  const last = lastDays(of);
  return {
    from,
    months: end.kind === "length" ? end.months : null,
    until: end.kind === "until" ? end.last : null,
    lastDays: last ? { earliest: last.earliest, latest: last.latest } : null,
    sentence,
    timeZone,
    note: wordsOrNull(note),
  };
}

function chaptersOf(policy: Policy): PolicyRecord["chapters"] {
  return textSections(policy).flatMap(({ chapter: each, measures }) =>
    each
      ? {
          id: each.id,
          sectionOf: each.sectionOf ?? null,
          number: each.number,
          name: wordsOf(each.name),
          summary: wordsOf(each.summary),
          title: each.title.id,
          measures: measures.map(({ id }) => id),
        }
      : [],
  );
}

function sourceOf({
  page,
  leftOut,
  note,
  ...source
}: Source): PolicyRecord["source"] {
  return {
    ...source,
    note: wordsOf(note),
    page: page
      ? { ...page, name: wordsOf(page.name), obtained: wordsOf(page.obtained) }
      : null,
    leftOut: leftOut.map(({ part, why }) => ({
      part: wordsOf(part),
      why: wordsOf(why),
    })),
  };
}
