import type { Sentence } from "../domain/sentence.ts";
import type { Translate } from "./translator.ts";

/**
 * How a sentence is called on a page: `2.2` for the second body sentence of
 * measure 2, `2` for its heading, `2 offices` for the responsible offices,
 * `1` for the first sentence of the supplementary provisions.
 */
export function sentenceLabel(
  sentence: Pick<Sentence, "id" | "role">,
  t: Translate,
): string {
  const number = sentenceNumber(sentence.id);
  if (sentence.role !== "responsible") return number;
  return `${number} ${t("measure.responsible")}`;
}

/**
 * The number in a sentence's id.
 * @example sentenceNumber("m99-s2") // "99.2"
 */
export function sentenceNumber(id: string): string {
  return [...id.matchAll(/\d+/g)].map(([digits]) => Number(digits)).join(".");
}
