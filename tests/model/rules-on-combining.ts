import { POLICY_FILE } from "./break-content.ts";

/** The fields of the rules of the real content. */
export const RULES = "supplementary.rules";
export const SAME_KIND = `${RULES}.no-duplicate-same-kind`;
export const TOTAL = `${RULES}.annual-total`;
export const AUDIT = `${RULES}.cumulative-at-most-audited`;

/** One change to the policy's file, in which they stand. */
export function change(from: string, to: string) {
  return { file: POLICY_FILE, from, to };
}
