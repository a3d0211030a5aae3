// Shipped to the browser.
import { rational, type Rational } from "./rational.ts";
import { plainTyping } from "./plain-typing.ts";
import { readYuan } from "./read-yuan.ts";

const MOST_DIGITS = 12;

/**
 * The yuan for one unit of another currency, as typed; undefined where that
 * is no rate above nothing. Rates are given to three and more decimals, so a
 * point is one here, and a comma, which may be, is not guessed at.
 * @example readRate("7.125") // 57/8
 */
export function readRate(typed: string): Rational | undefined {
  const plain = plainTyping(typed);
  const read = plain.includes(",") ? undefined : readYuan(plain);
  if (!read || read.isNegative || read.value === 0n) return undefined;
  const { value, places } = read;
  const one = 10n ** BigInt(places);
  const isLong = value / one >= 10n ** BigInt(MOST_DIGITS);
  if (isLong || places > MOST_DIGITS) return undefined;
  return rational(value, one);
}
