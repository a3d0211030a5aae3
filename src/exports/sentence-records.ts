import { z } from "zod";

import type { Policy } from "../domain/policy/policy.ts";
import { FORCES } from "../domain/policy/sentence.ts";
import { eachLanguage, SOURCE } from "../domain/text/languages.ts";
import { placedSentences, TEXT_PARTS } from "./placed-sentences.ts";
import { hash } from "./record-fields.ts";
import { sha256 } from "./sha-256.ts";

export const sentenceRecord = z.strictObject({
  id: z.string().describe("Its anchor on every page that shows it."),
  measure: z.string().nullable().describe("The measure it stands in."),
  part: z.enum(TEXT_PARTS).describe("The part of the text it stands in."),
  paragraph: z
    .int()
    .min(1)
    .describe("Its paragraph, which is its line of the source, from one."),
  ...eachLanguage((locale) =>
    z
      .string()
      .describe(
        locale === SOURCE
          ? "The official text as received."
          : "A translation, which is not official.",
      ),
  ),
  force: z
    .enum(FORCES)
    .nullable()
    .describe("What it commits to; null for a heading, a signature, a date."),
  figures: z.array(z.string()).describe("The figures that it states."),
  zhHash: hash.describe("The SHA-256 of the official text in UTF-8."),
});

export type SentenceRecord = z.infer<typeof sentenceRecord>;

/** Every sentence of a policy, in the order of the text. */
export function sentenceRecords(policy: Policy): SentenceRecord[] {
  return placedSentences(policy).map(
    ({ sentence, part, measure, paragraph }) => ({
      id: sentence.id,
      measure,
      part,
      paragraph,
      ...eachLanguage((locale) => sentence[locale]),
      force: sentence.force?.value ?? null,
      figures: sentence.figures.map(({ id }) => id),
      zhHash: sha256(sentence[SOURCE]),
    }),
  );
}
