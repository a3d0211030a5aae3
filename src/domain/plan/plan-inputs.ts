import type { PriorQuestion } from "./prior-questions.ts";

/**
 * What the project already had that counts towards a limit, in yuan, by who
 * gave it; none when empty.
 */
type PriorInputs = Readonly<Partial<Record<PriorQuestion, string>>>;

/** A reader's answers about a plan, as typed; a missing answer means `unknown`. */
export interface PlanInputs extends PriorInputs {
  /** The project has support that brings a limit into play: `yes`, `no` or `unknown`. */
  readonly outside?: string;
  /** The sum of the project that is such a limit, in yuan. */
  readonly audited?: string;
  /**
   * The other support that a rule speaks of is received beside an item: `yes`,
   * `no` or `unknown`, one for all items or one each (`no,yes`).
   */
  readonly sameKind?: string;
  /** What that other support comes to, in yuan, one for each item (`5;8`). */
  readonly elsewhere?: string;
}
