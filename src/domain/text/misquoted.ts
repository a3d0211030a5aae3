import type { Policy } from "../policy/policy.ts";
import type { Sentence } from "../policy/sentence.ts";
import { policySentences } from "./policy-text.ts";

/** The sentences that somebody has misquoted, in the order of the text. */
export function misquoted(policy: Policy): readonly Sentence[] {
  return policySentences(policy).filter(
    ({ misquotes }) => misquotes.length > 0,
  );
}
