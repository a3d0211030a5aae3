// Shipped to the browser.
import { scanNumbers } from "./scan-numbers.ts";
import { FOREIGN, HAN_DIGIT } from "./units.ts";

/** Why what was typed is no single amount. */
export type Refusal =
  | "not-a-number"
  /** Amounts are in yuan. */
  | "foreign-currency"
  | "range"
  | "sum-to-work-out"
  | "several-numbers";

const IS_FOREIGN = new RegExp(FOREIGN, "u");
/** 两三百万 is two million or three. */
const IS_RANGE = new RegExp(`${HAN_DIGIT}{2}[十百千万亿]`);

/** Text between two numbers, and the refusal that it leads to. */
const BETWEEN: readonly (readonly [RegExp, Refusal])[] = [
  // 1e309 and 24th30 are no numbers at all.
  [/^(?!to$|x$)[a-z]+-?$/, "not-a-number"],
  [/[+*×÷/=%^加减乘除]|^ ?x ?¥?$/, "sum-to-work-out"],
  [/[-~至到]|\bto\b|\.\./, "range"],
];

/**
 * Why what was typed cannot be read as one number.
 * @param plain in plain typing
 */
export function nameRefusal(plain: string): Refusal {
  if (IS_RANGE.test(plain)) return "range";
  const [first, second] = scanNumbers(plain, 2);
  if (!first) return "not-a-number";
  if (IS_FOREIGN.test(plain)) return "foreign-currency";
  if (!second) return "not-a-number";
  const between = plain.slice(first.end, second.start);
  const named = BETWEEN.find(([looks]) => looks.test(between));
  return named?.[1] ?? "several-numbers";
}
