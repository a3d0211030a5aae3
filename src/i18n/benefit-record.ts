import type { Benefit } from "../domain/benefit/benefit.ts";
import { isCostShare } from "../domain/benefit/benefit-kinds.ts";
import { ceilingCurve } from "../domain/benefit/ceiling-curve.ts";
import { ruleData, type RuleData } from "../domain/benefit/rule-data.ts";
import { ruleOf } from "../domain/benefit/rule-of.ts";
import type { BenefitRecord } from "./calculator-data.ts";
import { benefitFields } from "./form-fields.ts";
import type { View } from "./view.ts";

/** What a page's calculator is told of a benefit. */
export function benefitRecord(
  benefit: Benefit,
  { t, say }: Pick<View, "t" | "say">,
): BenefitRecord<RuleData> {
  const curve = isCostShare(benefit) ? ceilingCurve(benefit) : undefined;
  return {
    rule: ruleData(ruleOf(benefit)),
    name: say(benefit.name),
    fields: benefitFields(benefit, { t, say }),
    ...(curve && { chart: [Number(curve.widest), Number(curve.highest)] }),
  };
}
