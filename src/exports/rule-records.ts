import { z } from "zod";

import { GOVERNMENT_LEVELS } from "../domain/policy/government-level.ts";
import type { Policy } from "../domain/policy/policy.ts";
import {
  AMONG,
  COMBINATIONS,
  OWN,
  OWN_COMBINATIONS,
  type StackingRule,
  YEARLY_TOTAL,
} from "../domain/policy/stacking-rule.ts";
import { localWords, wordsOf } from "./record-fields.ts";

export const ruleRecord = z.strictObject({
  id: z.string(),
  sentence: z.string().describe("The sentence that makes it."),
  quote: localWords.describe("The words of it that do."),
  name: localWords,
  text: localWords.describe("The rule, and what it leaves open."),
  among: z.enum(AMONG).describe("The support that it speaks of."),
  with: z
    .array(z.enum([OWN, ...GOVERNMENT_LEVELS]))
    .describe("What that is combined with: the policy's own, or a level's."),
  combine: z.enum(COMBINATIONS).describe("How they go together."),
  own: z
    .enum(OWN_COMBINATIONS)
    .nullable()
    .describe("How the policy's own do, where the rule is on others."),
  of: z
    .array(z.string())
    .nullable()
    .describe("The benefits it speaks of; null for all."),
  limit: z
    .union([z.literal(YEARLY_TOTAL), localWords])
    .nullable()
    .describe("The most that all may come to."),
  received: z
    .array(z.enum(GOVERNMENT_LEVELS))
    .describe("Support of one of these must be received before it applies."),
});

type RuleRecord = z.infer<typeof ruleRecord>;

export function ruleRecords({ supplementary }: Policy): RuleRecord[] {
  return supplementary.rules.map((rule) => ({
    id: rule.id,
    sentence: rule.sentence,
    quote: wordsOf(rule.quote),
    name: wordsOf(rule.name),
    text: wordsOf(rule.text),
    among: rule.among,
    with: [...rule.with],
    combine: rule.combine,
    own: rule.own ?? null,
    of: rule.of ? [...rule.of] : null,
    limit: limitOf(rule),
    received: [...(rule.received ?? [])],
  }));
}

function limitOf({ limit }: StackingRule): RuleRecord["limit"] {
  if (limit === undefined) return null;
  return limit === YEARLY_TOTAL ? limit : wordsOf(limit.label);
}
