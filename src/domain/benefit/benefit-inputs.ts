import type { PlanInputs } from "../plan/plan-inputs.ts";

/**
 * A reader's entries as typed, by the names of a rule's inputs. Empty and
 * absent are the same.
 */
export type BenefitInputs = Readonly<Record<string, string | undefined>>;

/** An example without answers assumes no money from elsewhere. */
export type ExampleInputs = BenefitInputs & PlanInputs;
