// Shipped to the browser.
import { matchAt } from "./read-digits.ts";
import { NUMBER_START, readNumberAt, type NumberRead } from "./read-number.ts";
import { HAN_DIGIT } from "./units.ts";

/** Text that makes no number is passed over as a whole: 1.2.3 holds none. */
const PASSED = new RegExp(`\\d[\\d.,'’]*|${HAN_DIGIT}+|[^]`, "y");
const START = new RegExp(NUMBER_START, "g");

/**
 * The numbers of a text in plain typing, in order, none overlapping.
 * @param most how many are wanted; all, where nothing is said
 */
export function scanNumbers(
  text: string,
  most = Infinity,
): readonly NumberRead[] {
  const found: NumberRead[] = [];
  for (let at = 0; found.length < most;) {
    START.lastIndex = at;
    const start = START.exec(text)?.index;
    if (start === undefined) break;
    const read = readNumberAt(text, start);
    if (read) found.push(read);
    at = read?.end ?? start + matchAt(PASSED, text, start).length;
  }
  return found;
}
