import type { Fen } from "../../domain/number/money.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { formatMoneyPlain } from "../../i18n/format-money.ts";

/** The words of a problem, with the sums that an ambiguous one may mean. */
export function nameSums(
  said: string,
  { locale, words }: CalculatorData,
  readings: readonly Fen[] = [],
): string {
  const sums = readings.map((sum) => formatMoneyPlain(sum, locale));
  return said.replace("{{sums}}", sums.join(words["or"]));
}
