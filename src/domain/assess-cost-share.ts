// Shipped to the browser.
import type { BenefitInputs } from "./benefit.ts";
import { valueOf, type RuleFigure, type RuleOfKind } from "./benefit-rule.ts";
import { ceiling, invalid, step } from "./explain.ts";
import { fen, floorToFen, type Fen } from "./money.ts";
import { parseMoney } from "./parse-money.ts";
import { compare, shareOf } from "./rational.ts";
import type { Result } from "./result.ts";

type CostShareRule = RuleOfKind<"cost-share">;

/** By how the share compares with the cap. */
const LIMITS = {
  "-1": ["rate", "rate-decides"],
  "0": ["both", "both-decide"],
  "1": ["cap", "cap-decides"],
} as const;

/** The share of a cost up to its cap, at the rate of the chosen variant. */
export function assessCostShare(
  benefit: CostShareRule,
  inputs: BenefitInputs,
): Result {
  const chosen = chooseVariant(benefit, inputs.variant);
  const rate = (chosen ?? benefit).rate;
  const amount = parseMoney(inputs.amount);
  if (!chosen || (rate && !amount.ok))
    return invalid({
      amount: rate && !amount.ok ? amount.problem : undefined,
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

function shareUpToCap(
  benefit: CostShareRule,
  rateFigure: RuleFigure,
  amount: Fen,
): Result {
  const { rate } = valueOf(rateFigure, "rate");
  const cap = valueOf(benefit.cap, "money").fen;
  const exact = shareOf(rate, amount);
  const share = floorToFen(exact);
  const [limit, code] = LIMITS[compare(exact, { num: cap, den: 1n })];
  return ceiling(benefit, limit, limit === "rate" ? share : cap, benefit.cap, [
    step("rate-of-amount", rateFigure, { amount, rate, share }),
    step(code, benefit.cap, { cap }),
  ]);
}

/** Without a rate a base says nothing: the cap alone bounds the result. */
function withoutRate(benefit: CostShareRule): Result {
  const cap = valueOf(benefit.cap, "money").fen;
  return {
    kind: "undetermined",
    atLeast: fen(0n),
    atMost: cap,
    reasons: ["rate-not-stated"],
    steps: [
      step("rate-not-stated", benefit.cap, { cap }),
      step("bureau-decides", benefit.cap),
    ],
    interpretations: benefit.interpretations,
  };
}
