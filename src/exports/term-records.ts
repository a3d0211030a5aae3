import { z } from "zod";

import { findOccurrences } from "../domain/glossary/term-occurrences.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { Attested, SharedContent } from "../domain/policy/reference.ts";
import { eachLanguage } from "../domain/text/languages.ts";
import { localWords, wordsOf, wordsOrNull } from "./record-fields.ts";

const ATTESTED = [
  "official",
  "settled",
  "seen",
  "own",
] as const satisfies Attested[];

export const termRecord = z.strictObject({
  id: z.string().describe("Its page below the glossary."),
  ...eachLanguage(() => z.string()),
  pinyin: z.string(),
  category: localWords.describe("The kind of term it is."),
  definition: localWords.describe("An explanation, which is no official one."),
  why: localWords.describe("Why it is rendered so."),
  alternatives: z.array(z.string()).describe("Other English for it."),
  attested: z.enum(ATTESTED).describe("Where these words are used elsewhere."),
  source: localWords.nullable().describe("The place, where there is one."),
  sentences: z.array(z.string()).describe("The sentences that hold it."),
});

type TermRecord = z.infer<typeof termRecord>;

/** Every term of the glossary, with the sentences of one policy that hold it. */
export function termRecords(
  policy: Policy,
  shared: SharedContent,
): TermRecord[] {
  const found = findOccurrences([policy], shared);
  return shared.glossary.map((term) => ({
    id: term.id,
    ...wordsOf(term),
    pinyin: term.pinyin,
    category: categoryOf(term.category, shared),
    definition: wordsOf(term.definition),
    why: wordsOf(term.why),
    alternatives: [...term.alternatives],
    attested: term.attested,
    source: wordsOrNull(term.source),
    sentences: (found.get(term.id) ?? []).map(({ sentence }) => sentence.id),
  }));
}

function categoryOf(id: string, { site }: SharedContent) {
  const name = site.categories[id];
  return name ? wordsOf(name) : eachLanguage(() => id);
}
