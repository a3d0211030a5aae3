import { fen } from "../number/money.ts";
import type { Combination } from "../policy/stacking-rule.ts";
import type { PlanAnswers } from "./plan-answers.ts";
import type { PlanBounds } from "./plan-bounds.ts";
import type { RuleEffect } from "./rule-effect.ts";

/**
 * The effect of support from elsewhere. A plan comes to what it gives itself:
 * what is had elsewhere is never added to it.
 * @param isAlone true for a plan of one item
 */
export function besideOthers(
  combine: Combination,
  { low, high }: PlanBounds,
  { sameKind, elsewhere }: PlanAnswers,
  isAlone: boolean,
): RuleEffect {
  if (combine === "sum") return { code: "beside-sum" };
  if (sameKind === "no") return { code: "no-same-kind", isIdle: true };
  const none = fen(0n);
  // Which of several items is of the same kind is not known.
  if (elsewhere !== undefined && isAlone) {
    const values = { elsewhere };
    if (elsewhere <= low) return { code: "higher-here", values };
    if (elsewhere > high && sameKind === "yes")
      return { code: "higher-there", low: none, high: none, values };
  }
  // Perhaps all of this is lost: the text does not say, or a sum is not known.
  return {
    code: `beside-${combine}-${sameKind}`,
    low: none,
    open: combine === "once" ? "same-kind" : `beside-${combine}`,
  };
}
