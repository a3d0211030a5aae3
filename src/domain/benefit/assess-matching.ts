// Shipped to the browser.
import type { BenefitInputs } from "./benefit-inputs.ts";
import { valueOf, type RuleOfKind } from "./benefit-rule.ts";
import { arithmetic, ceiling, invalid, law } from "./explain.ts";
import { floorToFen } from "../number/money.ts";
import { readMoney } from "../number/read-money.ts";
import { shareOf } from "../number/rational.ts";
import type { Result } from "./result.ts";

/**
 * A proportion of the amount entered, without a cap. That the amount entered
 * is what the text means is an interpretation, listed with the result.
 */
export function assessMatching(
  benefit: RuleOfKind<"matching">,
  inputs: BenefitInputs,
): Result {
  const entered = readMoney(inputs.amount);
  if (!entered.ok) return invalid({ amount: entered });
  const { ratio } = valueOf(benefit.ratio, "ratio");
  const amount = entered.fen;
  const share = floorToFen(shareOf(ratio, amount));
  return ceiling(
    benefit,
    "rate",
    share,
    [benefit.ratio],
    [
      law("ratio", benefit.ratio),
      arithmetic("matched", { amount, ratio, share }),
    ],
  );
}
