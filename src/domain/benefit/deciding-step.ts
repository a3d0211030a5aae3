// Shipped to the browser.
import type { Invalid, LawStep, Result } from "./result.ts";

/**
 * The words of the text that decided a result: the rate where the share was
 * below the cap, else what was come to last.
 */
export function decidingStep(
  result: Exclude<Result, Invalid>,
): LawStep | undefined {
  const laws = result.steps.filter((step) => step.kind === "law");
  const isByRate = result.kind === "ceiling" && result.limit === "rate";
  return isByRate ? laws.find(({ code }) => code !== "cap") : laws.at(-1);
}
