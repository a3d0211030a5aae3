const DIGITS = "零一二三四五六七八九";

/** Whether the text holds a Chinese character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/**
 * The text with each Chinese character a word of its own. Pagefind cuts
 * metadata at white space alone, so an unspaced name would be found only
 * whole.
 * @example spaceHan("补贴3亿") // "补 贴 3 亿"
 */
export function spaceHan(text: string): string {
  return text
    .replace(/\p{Script=Han}/gu, " $& ")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * A number as a Chinese heading counts: 十八.
 * @throws RangeError unless it is a whole number from 1 to 99
 */
export function writeHanNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99)
    throw new RangeError(`${number} is not a whole number from 1 to 99`);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const digit = (value: number) => (value > 0 ? (DIGITS[value] ?? "") : "");
  if (tens === 0) return digit(ones);
  return `${tens > 1 ? digit(tens) : ""}十${digit(ones)}`;
}
