// Shipped to the browser.
import type { BenefitInputs } from "./benefit-inputs.ts";
import {
  fenOf,
  valueOf,
  type RuleFigure,
  type RuleOfKind,
} from "./benefit-rule.ts";
import {
  arithmetic,
  ceiling,
  discretionOf,
  discretionSteps,
  invalid,
  law,
} from "./explain.ts";
import { fen, floorToFen, type Fen } from "../number/money.ts";
import { readMoney } from "../number/read-money.ts";
import { compare, shareOf } from "../number/rational.ts";
import type { Result } from "./result.ts";

type CostShareRule = RuleOfKind<"cost-share">;

/** By how the share compares with the cap. */
const LIMITS = {
  "-1": ["rate", "below-cap"],
  "0": ["both", "at-cap"],
  "1": ["cap", "above-cap"],
} as const;

/** The share of a cost up to its cap, at the rate of the chosen variant. */
export function assessCostShare(
  benefit: CostShareRule,
  inputs: BenefitInputs,
): Result {
  const chosen = chooseVariant(benefit, inputs.variant);
  const rate = (chosen ?? benefit).rate;
  const amount = readMoney(inputs.amount);
  if (!chosen || (rate && !amount.ok))
    return invalid({
      amount: rate && amount,
      variant: chosen ? undefined : "unknown-variant",
    });
  return rate && amount.ok
    ? shareUpToCap(chosen, rate, amount.fen)
    : withoutRate(chosen);
}

/**
 * The benefit at the terms (and under the id) of a variant; as it is when none
 * was chosen, undefined when it has no such variant.
 */
export function chooseVariant(
  benefit: CostShareRule,
  chosen = "",
): CostShareRule | undefined {
  if (!chosen) return benefit;
  const variant = benefit.variants.find(({ id }) => id === chosen);
  return (
    variant && {
      ...benefit,
      ...variant,
      interpretations: [...benefit.interpretations, ...variant.interpretations],
    }
  );
}

/** The terms of a cost share: its own first, then those of each variant. */
export function termsOf(
  benefit: CostShareRule,
): readonly { readonly variant?: string; readonly terms: CostShareRule }[] {
  const ofVariants = benefit.variants.flatMap(({ id: variant }) => {
    const terms = chooseVariant(benefit, variant);
    return terms ? [{ variant, terms }] : [];
  });
  return [{ terms: benefit }, ...ofVariants];
}

function shareUpToCap(
  benefit: CostShareRule,
  rateFigure: RuleFigure,
  amount: Fen,
): Result {
  const { rate } = valueOf(rateFigure, "rate");
  const cap = fenOf(benefit.cap);
  const exact = shareOf(rate, amount);
  const share = floorToFen(exact);
  const isExact = compare(exact, { num: share, den: 1n }) === 0;
  const figures = [rateFigure, benefit.cap];
  const [limit, code] = LIMITS[compare(exact, { num: cap, den: 1n })];
  return ceiling(benefit, limit, limit === "rate" ? share : cap, figures, [
    law("rate", rateFigure),
    arithmetic(isExact ? "share" : "share-rounded", { amount, rate, share }),
    law("cap", benefit.cap),
    arithmetic(code, { cap }),
  ]);
}

/** Without a rate a base says nothing: the cap alone bounds the result. */
function withoutRate(benefit: CostShareRule): Result {
  const cap = fenOf(benefit.cap);
  return {
    kind: "undetermined",
    atLeast: fen(0n),
    atMost: cap,
    reasons: ["rate-not-stated"],
    discretion: discretionOf([benefit.cap]),
    steps: [...discretionSteps([benefit.cap]), law("cap", benefit.cap)],
    interpretations: benefit.interpretations,
  };
}
