import { chooseVariant } from "./assess-cost-share.ts";
import { isCostShare } from "./benefit-kinds.ts";
import { fenOf, valueOf, type BenefitRule } from "./benefit-rule.ts";
import type { Fen } from "../number/money.ts";
import { divide, rational, type Rational } from "../number/rational.ts";

/**
 * The base, in yuan and exactly, from which on the cap decides: 1000万元 at
 * 60% is 50,000,000/3. Undefined at a rate of zero, where it never does.
 */
export function breakEven(rate: Rational, cap: Fen): Rational | undefined {
  return rate.num === 0n ? undefined : divide(rational(cap, 100n), rate);
}

/**
 * The break-even of a benefit at the terms of a variant; undefined where no
 * rate meets a cap, or there is no such variant.
 */
export function breakEvenOf(
  benefit: BenefitRule | undefined,
  variant?: string,
): Rational | undefined {
  if (!benefit || !isCostShare(benefit)) return undefined;
  const { rate, cap } = chooseVariant(benefit, variant) ?? {};
  if (!rate || !cap) return undefined;
  return breakEven(valueOf(rate, "rate").rate, fenOf(cap));
}
