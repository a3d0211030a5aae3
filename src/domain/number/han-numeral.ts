import { plainHan } from "./plain-typing.ts";
import { readNumberAt } from "./read-number.ts";

/** A Chinese numeral below ten thousand, as a pattern: 三, 两百, 一千二百. */
export const HAN_NUMERAL = "[零〇一二两三四五六七八九十百千]+";

/**
 * The value of a Chinese numeral below ten thousand; undefined for characters
 * that make none together, as in 三五. A multiple without a digit before it
 * counts once: 百 in 百亿 is 100.
 */
export function readHanNumeral(numeral: string): bigint | undefined {
  const read = readNumberAt(plainHan(numeral), 0);
  return read?.end === numeral.length ? read.value : undefined;
}
