// Shipped to the browser.
import type { Invalid, LawStep, Result } from "./result.ts";

type Decided = Pick<LawStep, "sentence"> & Partial<Pick<LawStep, "quote">>;

/**
 * The words of the text that decided a result: the rate where the share was
 * below the cap, else what was come to last. Of what several values were made
 * into no words decide alone: only their sentence.
 */
export function decidingStep(
  result: Exclude<Result, Invalid>,
): Decided | undefined {
  const laws = result.steps.filter((step) => step.kind === "law");
  const isByRate = result.kind === "ceiling" && result.limit === "rate";
  const decided = isByRate
    ? laws.find(({ code }) => code !== "cap")
    : laws.at(-1);
  const last = result.steps.at(-1);
  const isMade =
    last?.kind === "arithmetic" &&
    ("gives" in last.values || last.code === "within-cap");
  return decided && isMade ? { sentence: decided.sentence } : decided;
}
