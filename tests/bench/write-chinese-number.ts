const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/**
 * A number from 1 to 99 as headings print it.
 * @throws RangeError beyond
 * @example writeChineseNumber(23) // "二十三"
 */
export function writeChineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99)
    throw new RangeError(`${number} is not a number from 1 to 99`);
  const tens = Math.floor(number / 10);
  const ones = DIGITS[number % 10] ?? "";
  if (tens === 0) return ones;
  return `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十${ones}`;
}
