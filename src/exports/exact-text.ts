import {
  multiply,
  rational,
  type Rational,
} from "../domain/number/rational.ts";

const HUNDRED = rational(100n);

/**
 * An exact number: in full where it is whole, else as a fraction.
 * @example exactText({ num: 50000000n, den: 3n }) // "50000000/3"
 */
export function exactText(exact: Rational): string {
  const { num, den } = rational(exact.num, exact.den);
  return den === 1n ? String(num) : `${num}/${den}`;
}

/**
 * An exact number as a decimal; as a fraction where no decimal says it.
 * @example decimalText({ num: 25n, den: 2n }) // "12.5"
 */
export function decimalText(exact: Rational): string {
  const { num, den } = rational(exact.num, exact.den);
  const places = placesOf(den);
  if (places === undefined) return `${num}/${den}`;
  const size = num < 0n ? -num : num;
  const digits = String((size * 10n ** BigInt(places)) / den);
  const padded = digits.padStart(places + 1, "0");
  const whole = padded.slice(0, padded.length - places);
  const part = padded.slice(padded.length - places);
  return `${num < 0n ? "-" : ""}${whole}${part && `.${part}`}`;
}

/** A share of one in percent: `50` of a half. */
export function percentText(share: Rational): string {
  return decimalText(multiply(share, HUNDRED));
}

/** The decimal places of one part of so many; undefined where they never end. */
function placesOf(den: bigint): number | undefined {
  let places = 0;
  let power = 1n;
  for (; power % den !== 0n; power *= 10n) {
    // Twos and fives come to an end within as many places as there are bits.
    if (places > den.toString(2).length) return undefined;
    places += 1;
  }
  return places;
}
