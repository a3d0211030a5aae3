import { quote } from "../describe-value.ts";
import type { PlacedSentence } from "../policy-draft.ts";
import type { Problem } from "../problem.ts";
import { problemIn, problemOf, type PolicyCheck } from "./check.ts";

/** What remarks, non-figures and rules quote stands in their sentences. */
export const checkQuotes: PolicyCheck = ({ placed, policy, sentences }) => {
  const rules = policy?.data.supplementary.rules ?? [];
  return [
    ...placed.flatMap(checkOwnQuotes),
    ...rules.flatMap((rule, index) => {
      const zh = sentences.get(rule.sentence)?.data.zh;
      if (!policy || zh === undefined || zh.includes(rule.says)) return [];
      const path = ["supplementary", "rules", index, "says"];
      return problemOf(policy, path, wording(rule.says, zh));
    }),
  ];
};

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
