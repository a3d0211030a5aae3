import { quote } from "../../problem/describe-value.ts";
import {
  unitOf,
  type MeasureDraft,
  type PolicyDraft,
} from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/**
 * A measure's finder conditions name options of the question, benefits of its
 * own, and as what excludes a sentence that speaks of the measure.
 */
export const checkFinder: PolicyCheck = (draft) => [
  ...checkOptions(draft),
  ...draft.measures.flatMap(checkBenefits),
  ...draft.measures.flatMap(checkSentences),
];

function checkOptions({ policy, measures }: PolicyDraft): readonly Problem[] {
  const questions = new Map(
    policy.data.finder.map(({ id, options }) => [
      id,
      options.map((option) => option.id),
    ]),
  );
  return measures.flatMap((measure) =>
    measure.data.finder.flatMap(({ asks, any }, at) => {
      const options = questions.get(asks);
      if (!options) return [];
      return any.flatMap((option, index) =>
        options.includes(option)
          ? []
          : problemOf(measure, ["finder", at, "any", index], {
              found: quote(option),
              expected: `an option of ${asks}: ${options.join(", ")}`,
              fix: "Correct the option, or add it in policy.yaml.",
            }),
      );
    }),
  );
}

function checkSentences(measure: MeasureDraft): readonly Problem[] {
  return measure.data.finder.flatMap(({ sentence }, at) =>
    [measure.id, "sup"].includes(unitOf(sentence))
      ? []
      : problemOf(measure, ["finder", at, "sentence"], {
          found: sentence,
          expected: `a sentence of ${measure.id} or of the supplementary provisions`,
          fix: "Name the sentence that excludes everyone else.",
        }),
  );
}

function checkBenefits(measure: MeasureDraft): readonly Problem[] {
  const own = measure.data.benefits.map(({ id }) => id);
  return measure.data.finder.flatMap(({ benefit }, at) =>
    benefit === undefined || own.includes(benefit)
      ? []
      : problemOf(measure, ["finder", at, "benefit"], {
          found: quote(benefit),
          expected: `a benefit of this measure: ${own.join(", ")}`,
          fix: "Correct the id, or leave the line out where the whole measure is meant.",
        }),
  );
}
