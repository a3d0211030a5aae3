import type { AmountQuestion } from "../../domain/benefit/several-amounts.ts";
import type { Fen } from "../../domain/number/money.ts";
import { readMoney } from "../../domain/number/read-money.ts";
import type { BenefitRecord } from "../../i18n/calculator-data.ts";
import type { CalculatorState } from "../calculator/calculator-state.ts";

/** The amount of which a support gives a share, and what is entered for it. */
export interface AmountEntered extends AmountQuestion {
  readonly record: BenefitRecord;
  readonly amount: Fen;
}

/** Undefined of a support that gives no share, and until there is an amount. */
export function amountEntered({
  chosen: record,
  given,
  result,
}: CalculatorState): AmountEntered | undefined {
  const field = record?.base?.field;
  const typed = field === undefined ? undefined : given[field];
  const read = readMoney(typed);
  if (!record || field === undefined || !read.ok) return undefined;
  if (!result || result.kind === "invalid") return undefined;
  return { record, rule: record.rule, given, field, amount: read.fen };
}
