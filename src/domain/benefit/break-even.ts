import type { Fen } from "../number/money.ts";
import { divide, rational, type Rational } from "../number/rational.ts";
import { fenOf, type BenefitRule } from "./benefit-rule.ts";
import { isOperation } from "../formula/formula.ts";
import { settle } from "./settle.ts";

/**
 * The base, in yuan and exactly, from which on the cap decides: 1000万元 at
 * 60% is 50,000,000/3. Undefined at a rate of zero, where it never does.
 */
export function breakEven(rate: Rational, cap: Fen): Rational | undefined {
  return rate.num === 0n ? undefined : divide(rational(cap, 100n), rate);
}

/** A cap, and the rate that reaches it. */
export interface CappedShare {
  readonly rate: Rational;
  readonly cap: Fen;
}

/**
 * The rate and the cap of a rule at the terms of a variant; undefined where no
 * rate meets a cap, or there is no such variant.
 */
export function cappedShareOf(
  rule: BenefitRule | undefined,
  variant = "",
): CappedShare | undefined {
  if (!rule) return undefined;
  const { formula, problems } = settle(rule.gives, { variant });
  if ("variant" in problems || !isOperation(formula, "least")) return undefined;
  const [share, most] = formula.of;
  if (!isOperation(share, "times") || !most || !("limit" in most))
    return undefined;
  const [part] = share.of;
  const value = part && "value" in part ? part.value.value : undefined;
  return value?.kind === "rate"
    ? { rate: value.rate, cap: fenOf(most.limit) }
    : undefined;
}
