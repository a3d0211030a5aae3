import type { PlanStep } from "./plan-result.ts";
import type { SourceText } from "../text/local-text.ts";
import {
  OWN,
  type Combining,
  type StackingRule,
  type YEARLY_TOTAL,
} from "../policy/stacking-rule.ts";

/** The part of a rule that is needed to apply it. */
export interface RuleOfStacking
  extends
    Omit<Combining, "limit">,
    Pick<StackingRule, "id" | "sentence" | "names" | "readings"> {
  readonly quote: SourceText;
  /** A reader's sum with or without its words: no result has them. */
  readonly limit?: typeof YEARLY_TOTAL | object;
}

/** True for a rule on how the policy's own items go together. */
export function isOfOwn({
  with: others,
  limit,
}: Pick<RuleOfStacking, "with" | "limit">): boolean {
  return !limit && others.includes(OWN);
}

/** The words of a rule, as a step. */
export function lawOf({ id, sentence, quote }: RuleOfStacking): PlanStep {
  return { kind: "law", code: id, sentence, quote: quote.zh };
}
