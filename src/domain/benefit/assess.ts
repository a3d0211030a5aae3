// Shipped to the browser.
import { assessCostShare } from "./assess-cost-share.ts";
import { assessMatching } from "./assess-matching.ts";
import { assessRentFree, assessTiers } from "./assess-months.ts";
import { assessAward, assessFixed, assessLevels } from "./assess-named-sum.ts";
import type { BenefitInputs } from "./benefit-inputs.ts";
import type { BenefitRule, RuleOfKind } from "./benefit-rule.ts";
import type { BenefitKind } from "./benefit.ts";
import { invalid } from "./explain.ts";
import type { Result } from "./result.ts";

type Assess<Rule> = (benefit: Rule, inputs: BenefitInputs) => Result;

const ASSESSMENTS: {
  readonly [Kind in BenefitKind]: Assess<RuleOfKind<Kind>>;
} = {
  "cost-share": assessCostShare,
  award: assessAward,
  fixed: assessFixed,
  levels: assessLevels,
  tiers: assessTiers,
  matching: assessMatching,
  "rent-free": assessRentFree,
  "in-kind": () => invalid({ benefit: "no-amount" }),
};

/**
 * The most the text allows under one benefit, the part of the rule that
 * decides, the sentences it rests on, and what stays open. Exact to the fen;
 * rounded once, downwards. Any text may be entered: what cannot be read is
 * `invalid` with a problem for each field.
 */
export const assess: Assess<BenefitRule> = (benefit, inputs) => {
  // Each entry takes the kind it stands under; the compiler sees only all.
  const assessKind = ASSESSMENTS[benefit.kind] as Assess<BenefitRule>;
  return assessKind(benefit, inputs);
};
