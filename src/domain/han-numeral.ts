/** A Chinese numeral below ten thousand, as a pattern: 三, 两百, 一千二百. */
export const HAN_NUMERAL = "[零〇一二两三四五六七八九十百千]+";

const DIGITS = "零一二三四五六七八九";
const MULTIPLES = new Map([
  ["十", 10n],
  ["百", 100n],
  ["千", 1000n],
]);

/**
 * The value of a Chinese numeral below ten thousand. A multiple without a
 * digit before it counts once: 百 in 百亿 is 100.
 */
export function readHanNumeral(numeral: string): bigint {
  let sum = 0n;
  let digit: bigint | undefined;
  for (const character of numeral.replace(/〇/g, "零").replace(/两/g, "二")) {
    const multiple = MULTIPLES.get(character);
    if (multiple === undefined) {
      digit = BigInt(DIGITS.indexOf(character));
      continue;
    }
    sum += (digit ?? 1n) * multiple;
    digit = undefined;
  }
  return sum + (digit ?? 0n);
}
