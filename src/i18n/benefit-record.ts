import type { Benefit } from "../domain/benefit/benefit.ts";
import { isCostShare } from "../domain/benefit/benefit-kinds.ts";
import { ceilingCurve } from "../domain/benefit/ceiling-curve.ts";
import { ruleData, type RuleData } from "../domain/benefit/rule-data.ts";
import { ruleOf } from "../domain/benefit/rule-of.ts";
import type { BenefitRecord } from "./calculator-data.ts";
import { benefitFields } from "./form-fields.ts";
import { beyondWords } from "./verdict-words.ts";
import type { View } from "./view.ts";

/** What a page's calculator is told of a benefit. */
export function benefitRecord(
  benefit: Benefit,
  view: Pick<View, "t" | "say" | "locale">,
): BenefitRecord<RuleData> {
  const share = isCostShare(benefit) ? benefit : undefined;
  const curve = share && ceilingCurve(share);
  return {
    rule: ruleData(ruleOf(benefit)),
    kind: benefit.kind,
    name: view.say(benefit.name),
    fields: benefitFields(benefit, view),
    ...(curve && {
      chart: [Number(curve.widest), Number(curve.highest)],
      beyond: beyondWords(share, curve, view),
    }),
  };
}
