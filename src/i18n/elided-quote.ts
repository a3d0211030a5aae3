import type { Figure } from "../domain/figure.ts";

/**
 * The words that bear a figure with those it is left to, as one quote; what
 * stands between is left out, and the quote says so.
 * @example "可……最高200万元"
 */
export function elidedQuote({
  discretion,
  says,
}: Pick<Figure, "discretion" | "says">): string {
  return [...discretion.map((each) => each.says), says].join("……");
}
