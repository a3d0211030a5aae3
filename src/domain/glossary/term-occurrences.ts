import { findTerms, glossaryWords, type TermPlace } from "./find-terms.ts";
import type { Policy } from "../policy/policy.ts";
import { policySentences } from "../text/policy-text.ts";
import type { SharedContent } from "../policy/reference.ts";
import type { Sentence } from "../policy/sentence.ts";

export interface TermOccurrence {
  readonly policy: Policy;
  readonly sentence: Sentence;
  /** Its places in the Chinese, at least one. */
  readonly places: readonly TermPlace[];
}

/** By term id; a term that stands only within longer ones has no entry. */
export type TermOccurrences = ReadonlyMap<string, readonly TermOccurrence[]>;

export function findOccurrences(
  policies: readonly Policy[],
  shared: Pick<SharedContent, "glossary" | "departments">,
): TermOccurrences {
  const words = glossaryWords(shared);
  const all = policies.flatMap((policy) =>
    policySentences(policy).map((sentence) => ({ policy, sentence })),
  );
  const found = all.flatMap(({ policy, sentence }) =>
    [...Map.groupBy(findTerms(sentence.zh, words), ({ id }) => id)].map(
      ([id, places]) => ({ id, policy, sentence, places }),
    ),
  );
  return Map.groupBy(found, ({ id }) => id);
}
