// Shipped to the browser.
import type { BenefitInputs } from "./benefit-inputs.ts";
import { fenOf, type RuleOfKind } from "./benefit-rule.ts";
import {
  ceiling,
  discretionOf,
  discretionSteps,
  invalid,
  law,
} from "./explain.ts";
import type { Result } from "./result.ts";

export function assessAward(benefit: RuleOfKind<"award">): Result {
  const cap = fenOf(benefit.cap);
  return ceiling(benefit, "cap", cap, [benefit.cap], [law("cap", benefit.cap)]);
}

/** An exact sum: the text has no "up to", so the result has none. */
export function assessFixed(benefit: RuleOfKind<"fixed">): Result {
  const amount = fenOf(benefit.amount);
  return {
    kind: "fixed",
    fen: amount,
    discretion: discretionOf([benefit.amount]),
    steps: [
      ...discretionSteps([benefit.amount]),
      law("amount", benefit.amount),
    ],
    interpretations: benefit.interpretations,
  };
}

export function assessLevels(
  benefit: RuleOfKind<"levels">,
  inputs: BenefitInputs,
): Result {
  const level = benefit.levels.find(({ id }) => id === inputs.level);
  if (!level)
    return invalid({ level: inputs.level ? "unknown-level" : "empty" });
  const cap = fenOf(level.cap);
  return ceiling(benefit, "cap", cap, [level.cap], [law("cap", level.cap)]);
}
