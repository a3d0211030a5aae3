import type { FileDraft } from "../../read/read-draft.ts";
import { quote } from "../../problem/describe-value.ts";
import type { PlacedSentence, PolicyDraft } from "../../read/policy-draft.ts";
import type { Path, Problem } from "../../problem/problem.ts";
import { problemIn, problemOf, type PolicyCheck } from "../check.ts";

/** What remarks, non-figures, rules and readings quote stands in their sentences. */
export const checkQuotes: PolicyCheck = (draft) => {
  const { placed, policy, measures } = draft;
  const { rules, interpretations } = policy.data.supplementary;
  const below = (key: string) => ["supplementary", key];
  return [
    ...placed.flatMap(checkOwnQuotes),
    ...checkQuoting(policy, below("rules"), rules, draft),
    ...checkQuoting(policy, below("interpretations"), interpretations, draft),
    ...measures.flatMap((measure) =>
      checkQuoting(
        measure,
        ["interpretations"],
        measure.data.interpretations,
        draft,
      ),
    ),
  ];
};

/** Records that name a sentence and quote it. */
function checkQuoting(
  file: FileDraft<unknown>,
  path: Path,
  records: readonly { readonly sentence: string; readonly says: string }[],
  { sentences }: PolicyDraft,
): readonly Problem[] {
  return records.flatMap(({ sentence, says }, index) => {
    const zh = sentences.get(sentence)?.data.zh;
    if (zh === undefined || zh.includes(says)) return [];
    return problemOf(file, [...path, index, "says"], wording(says, zh));
  });
}

function checkOwnQuotes(sentence: PlacedSentence): readonly Problem[] {
  const { zh, notes, nonFigures } = sentence.data;
  return [
    ...notes.flatMap(({ says }, index) =>
      zh.includes(says)
        ? []
        : problemIn(sentence, ["notes", index, "says"], wording(says, zh)),
    ),
    ...nonFigures.flatMap((says, index) =>
      zh.includes(says)
        ? []
        : problemIn(sentence, ["nonFigures", index], wording(says, zh)),
    ),
  ];
}

function wording(says: string, zh: string) {
  return {
    found: quote(says),
    expected: `words of the Chinese: ${quote(zh)}`,
    fix: "Copy the words from the sentence, punctuation included.",
  };
}
