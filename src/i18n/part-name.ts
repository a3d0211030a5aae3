import type { Policy, PolicyWording } from "../domain/policy/policy.ts";
import type { LocalText } from "../domain/text/local-text.ts";

/** The parts of a policy's text that are no measures, by their ids' beginning. */
const PARTS: Readonly<
  Record<
    string,
    "notice" | "preamble" | "supplementary" | "imprint" | undefined
  >
> = {
  n: "notice",
  p: "preamble",
  sup: "supplementary",
  i: "imprint",
} satisfies Readonly<Record<string, keyof PolicyWording>>;

/**
 * The policy's own name for a part of its text; undefined for a measure, a
 * chapter and the title, and where the policy has no name for it.
 * @param unit what a sentence's id begins with: `sup`
 */
export function partName(
  { wording }: Pick<Policy, "wording">,
  unit: string,
): LocalText | undefined {
  const part = PARTS[unit];
  return part && wording[part];
}
