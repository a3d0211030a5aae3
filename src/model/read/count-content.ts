import type { Content } from "../../domain/policy/content.ts";
import { policySentences } from "../../domain/text/policy-text.ts";

/** The size of the content, in words. */
export function countContent({ policies }: Content): string {
  const measures = policies.flatMap((policy) => policy.measures);
  const sentences = policies.flatMap(policySentences);
  const figures = sentences.flatMap((sentence) => sentence.figures);
  return [
    count(policies.length, "policy", "policies"),
    count(measures.length, "measure"),
    count(sentences.length, "sentence"),
    count(figures.length, "figure"),
  ].join(", ");
}

/** @example count(2, "problem") // "2 problems" */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
