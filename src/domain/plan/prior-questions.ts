// Shipped to the browser.
import {
  GOVERNMENT_LEVELS,
  type GovernmentLevel,
} from "../policy/government-level.ts";
import { OWN, type Combining } from "../policy/stacking-rule.ts";

/**
 * What was given before, by the level of government that gave it, or by all of
 * them together: so older links hold it.
 */
export type PriorQuestion = "prior" | `prior-${GovernmentLevel}`;

export const PRIOR = "prior";

/** All that there may be, in the order of an address. */
export const PRIOR_QUESTIONS: readonly PriorQuestion[] = [
  PRIOR,
  ...GOVERNMENT_LEVELS.map(priorOf),
];

export function priorOf(level: GovernmentLevel): PriorQuestion {
  return `prior-${level}`;
}

/** One for each level whose money a rule adds up, where there are several. */
export function priorQuestions(
  rule: Pick<Combining, "with">,
): readonly PriorQuestion[] {
  const givers = rule.with.filter((level) => level !== OWN);
  return givers.length > 1 ? [...givers.map(priorOf), PRIOR] : [PRIOR];
}
