import { quote } from "../describe-value.ts";
import { problemOf, type PolicyCheck } from "./check.ts";

/** A measure's finder conditions name options that the question offers. */
export const checkFinder: PolicyCheck = ({ policy, measures }) => {
  const questions = new Map(
    policy?.data.finder.map(({ id, options }) => [
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
};
