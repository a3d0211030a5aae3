import type { Locale } from "../../domain/local-text.ts";
import type { Fen } from "../../domain/money.ts";
import { formatMoneyPlain } from "../../i18n/format-money.ts";

/** The words of a problem, with the sums that an ambiguous one may mean. */
export function nameSums(
  words: string,
  locale: Locale,
  readings: readonly Fen[] = [],
): string {
  const sums = readings.map((sum) => formatMoneyPlain(sum, locale));
  return words.replace("{{sums}}", sums.join(" / "));
}
