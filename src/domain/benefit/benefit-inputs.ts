import type { PlanInputs } from "../plan/plan-inputs.ts";

/** A reader's entries, as typed. Empty and absent are the same. */
export interface BenefitInputs {
  /** Yuan, in any form `readMoney` reads. */
  readonly amount?: string;
  readonly variant?: string;
  readonly level?: string;
  /** The company's age, or the months of a rent-free term. */
  readonly months?: string;
  /** The rent of one month, in yuan. */
  readonly rent?: string;
}

/** An example without answers assumes no money from elsewhere. */
export type ExampleInputs = BenefitInputs & PlanInputs;
