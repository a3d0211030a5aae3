// Shipped to the browser.
import { NUMBER_START } from "./number-parts.ts";
import { matchAt } from "./read-digits.ts";
import { readNumberAt, type NumberRead } from "./read-number.ts";

/** What makes no number is passed over whole: 1.2.3 holds none. */
const PASSED = /\d[\d.,'’]*|[^]/y;
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
  let at = matchAt(START, text, 0)?.index;
  while (at !== undefined && found.length < most) {
    const read = readNumberAt(text, at);
    if (read) found.push(read);
    const end = read?.end ?? at + (matchAt(PASSED, text, at)?.[0].length ?? 1);
    at = matchAt(START, text, end)?.index;
  }
  return found;
}
