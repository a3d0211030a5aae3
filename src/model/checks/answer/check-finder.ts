import { quote } from "../../problem/describe-value.ts";
import {
  unitOf,
  type MeasureDraft,
  type PolicyDraft,
} from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/**
 * A measure's finder conditions name options of the question, and as what
 * leaves others out a sentence that speaks of the measure. Whom a measure
 * names is an option too, with words of its own and a sentence of the measure.
 */
export const checkFinder: PolicyCheck = (draft) => [
  ...checkOptions(draft),
  ...checkNamed(draft),
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

function checkNamed({ policy, measures }: PolicyDraft): readonly Problem[] {
  const options = policy.data.finder
    .flatMap((question) => question.options)
    .filter(({ named }) => named !== undefined)
    .map(({ id }) => id);
  return measures.flatMap((measure) =>
    measure.data.named.flatMap(({ option }, at) =>
      options.includes(option)
        ? []
        : problemOf(measure, ["named", at, "option"], {
            found: quote(option),
            expected: `an option with words for being named: ${options.join(", ")}`,
            fix: "Correct the option, or give it `named` in policy.yaml.",
          }),
    ),
  );
}

function checkSentences(measure: MeasureDraft): readonly Problem[] {
  const units = [measure.id, "sup"];
  return (["finder", "named"] as const).flatMap((key) =>
    measure.data[key].flatMap(({ sentence }, at) =>
      units.includes(unitOf(sentence))
        ? []
        : problemOf(measure, [key, at, "sentence"], {
            found: sentence,
            expected: `a sentence of ${measure.id} or of the supplementary provisions`,
            fix: "Name the sentence that says so.",
          }),
    ),
  );
}
