// Shipped to the browser.
import type { BenefitKind } from "./benefit.ts";
import type { BenefitInputs } from "./benefit-inputs.ts";
import type { BenefitRule, RuleOfKind } from "./benefit-rule.ts";
import { invalid } from "./explain.ts";
import type { Result } from "./result.ts";

/** How each of some kinds of benefit is worked out. */
export type Assessments = {
  readonly [Kind in BenefitKind]?: (
    benefit: RuleOfKind<Kind>,
    inputs: BenefitInputs,
  ) => Result;
};

/**
 * Works out a benefit by its kind. A kind that is not among `assessments`
 * has no amount to work out.
 */
export function assessWith(
  assessments: Assessments,
): (benefit: BenefitRule, inputs: BenefitInputs) => Result {
  return (benefit, inputs) => {
    // Each entry takes the kind it stands under; the compiler sees only all.
    const assessKind = assessments[benefit.kind] as
      ((benefit: BenefitRule, inputs: BenefitInputs) => Result) | undefined;
    return assessKind?.(benefit, inputs) ?? invalid({ benefit: "no-amount" });
  };
}
