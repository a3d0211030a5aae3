// Shipped to the browser.
import { isCounted, mostOf } from "../figure/most-of.ts";
import { fen, type Fen } from "../number/money.ts";
import { plainYuan } from "../number/write-yuan.ts";
import type { Assess } from "./assess-with.ts";
import type { BenefitInputs } from "./benefit-inputs.ts";
import type { BenefitRule } from "./benefit-rule.ts";
import type { Result } from "./result.ts";

/** One rule applied to several amounts, in both ways of counting its cap. */
export interface SeveralSums {
  readonly total: Fen;
  /** One cap holds for all of them. */
  readonly together: Result;
  /** Each of them has a cap of its own: the most that all come to. */
  readonly apart: Fen;
}

/**
 * What several amounts come to under one rule, the other inputs as entered.
 * @param field the input that the amounts are of
 */
export function severalSums(
  { rule, given, field }: AmountQuestion,
  amounts: readonly Fen[],
  assess: Assess,
): SeveralSums {
  const work = (sum: Fen) =>
    assess(rule, { ...given, [field]: plainYuan(sum) });
  const most = (result: Result) => (isCounted(result) ? mostOf(result) : 0n);
  const total = addFen(amounts);
  return {
    total,
    together: work(total),
    apart: addFen(amounts.map((amount) => most(work(amount)))),
  };
}

/** A rule, and the input of it that is an amount of money. */
export interface AmountQuestion {
  readonly rule: BenefitRule;
  readonly given: BenefitInputs;
  readonly field: string;
}

function addFen(sums: readonly bigint[]): Fen {
  return fen(sums.reduce((all, each) => all + each, 0n));
}
