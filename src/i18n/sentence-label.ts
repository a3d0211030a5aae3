import type { Sentence } from "../domain/policy/sentence.ts";
import type { Translate } from "./translator.ts";

/**
 * The short name of a sentence: `2.2` for the second body sentence of
 * measure 2, `2` for its heading, `dept.` for the list of offices that ends it,
 * `1` for the first sentence of the supplementary provisions.
 */
export function sentenceLabel(
  sentence: Pick<Sentence, "id" | "role">,
  t: Translate,
): string {
  return sentence.role === "responsible"
    ? t("measure.end")
    : sentenceNumber(sentence.id);
}

/**
 * The number in a sentence's id.
 * @example sentenceNumber("m99-s2") // "99.2"
 */
export function sentenceNumber(id: string): string {
  return [...id.matchAll(/\d+/g)].map(([digits]) => Number(digits)).join(".");
}
