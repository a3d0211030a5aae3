import {
  unitOf,
  type MeasureDraft,
  type PolicyDraft,
} from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import { checkKnown, problemOf, type PolicyCheck } from "../check.ts";

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
  const { finder } = policy.data;
  return measures.flatMap((measure) =>
    measure.data.finder.flatMap(({ asks, any }, at) => {
      const question = finder.find(({ id }) => id === asks);
      if (!question) return [];
      const known = question.options.map(({ id }) => id);
      return any.flatMap((option, index) =>
        checkKnown(measure, ["finder", at, "any", index], option, known, {
          expected: `an option of ${asks}`,
          fix: "Correct the option, or add it in policy.yaml.",
        }),
      );
    }),
  );
}

function checkNamed({ policy, measures }: PolicyDraft): readonly Problem[] {
  const known = policy.data.finder
    .flatMap((question) => question.options)
    .filter(({ named }) => named !== undefined)
    .map(({ id }) => id);
  return measures.flatMap((measure) =>
    measure.data.named.flatMap(({ option }, at) =>
      checkKnown(measure, ["named", at, "option"], option, known, {
        expected: "an option with words for being named",
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
