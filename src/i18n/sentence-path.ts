import type { Measure } from "../domain/policy/measure.ts";
import type { Policy } from "../domain/policy/policy.ts";

/** The unit of text a sentence belongs to: what stands before its last dash. */
export function sentenceUnit(id: string): string {
  return id.slice(0, id.lastIndexOf("-"));
}

/** The measure a sentence stands in, if it is one's. */
export function measureOfSentence(
  policy: Pick<Policy, "measures">,
  id: string,
): Measure | undefined {
  const unit = sentenceUnit(id);
  return policy.measures.find((measure) => measure.id === unit);
}

/**
 * The page that explains a sentence, below its language: its measure's page,
 * else that of the closing provisions, else the full text.
 * @example "policy/m99/#m99-s2", "policy/sup/#sup-s1", "policy/text/#p-s1"
 */
export function sentencePath(
  policy: Pick<Policy, "id" | "measures" | "supplementary">,
  id: string,
): string {
  return `${policy.id}/${pageOf(policy, id)}/#${id}`;
}

function pageOf(
  policy: Pick<Policy, "measures" | "supplementary">,
  id: string,
): string {
  const measure = measureOfSentence(policy, id);
  if (measure) return measure.id;
  const { sentences } = policy.supplementary;
  return sentences.some((sentence) => sentence.id === id) ? "sup" : "text";
}
