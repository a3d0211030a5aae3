// Shipped to the browser.
import { groupDigits } from "../domain/number/group-digits.ts";
import type { Fen } from "../domain/number/money.ts";
import {
  type Grammar,
  LANGUAGES,
  type Locale,
  SOURCE,
} from "../domain/text/languages.ts";

/**
 * Larger units than the yuan: as a power of ten in fen, the word, and the
 * power of ten in fen down to which a sum must be whole to be said in it.
 */
const UNITS = {
  chinese: [
    [10, "亿", 6],
    [6, "万", 2],
  ],
  english: [
    [11, " billion", 9],
    [8, " million", 6],
  ],
} as const satisfies Record<
  Grammar,
  readonly (readonly [number, string, number])[]
>;

/**
 * A sum of money, and as the source writes it where that is another way. Exact: nothing is rounded.
 * @param amount not negative
 * @example formatMoney(yuan(24_000_000n), "en") // "RMB 24 million (2400万元)"
 */
export function formatMoney(amount: Fen, locale: Locale): string {
  const plain = formatMoneyPlain(amount, locale);
  const source = formatMoneyPlain(amount, SOURCE);
  return plain === source ? plain : `${plain} (${source})`;
}

/**
 * A sum of money in one language only. Exact. Sums in 万 and 亿 are written
 * as the text writes them, without separators.
 * @param amount not negative
 * @example formatMoneyPlain(yuan(600_000n), "en") // "RMB 600,000"
 * @example formatMoneyPlain(yuan(600_000n), "zh") // "60万元"
 */
export function formatMoneyPlain(amount: Fen, locale: Locale): string {
  const { grammar } = LANGUAGES[locale];
  const [power, word] = UNITS[grammar].find(
    ([unit, , whole]) =>
      amount >= 10n ** BigInt(unit) && amount % 10n ** BigInt(whole) === 0n,
  ) ?? [2, ""];
  const isChinese = grammar === "chinese";
  const number = decimal(amount, power, isChinese && word ? "" : ",");
  return isChinese ? `${number}${word}元` : `RMB ${number}${word}`;
}

/** `amount` fen in units of 10^`power` fen; yuan have two decimals or none. */
function decimal(amount: bigint, power: number, separator: string): string {
  const digits = String(amount).padStart(power + 1, "0");
  const whole = groupDigits(digits.slice(0, -power), separator);
  const part = digits.slice(-power).replace(/0+$/, "");
  return part ? `${whole}.${part.padEnd(2, power === 2 ? "0" : "")}` : whole;
}
