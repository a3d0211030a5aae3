import type { Fen } from "../number/money.ts";
import type { PlanCode, PlanOpenPoint } from "./plan-result.ts";

/** What follows from a rule, of all items or of some. */
export interface Conclusion {
  readonly code: PlanCode;
  readonly values?: Readonly<Record<string, Fen>>;
  /** The places of those that it is about, where it is not about all. */
  readonly items?: readonly number[];
}

/** The effect of a rule on the bounds, and the points it leaves open. */
export interface RuleEffect {
  readonly conclusions: readonly Conclusion[];
  /** True where the rule does not bear on the plan. */
  readonly isIdle?: boolean;
  readonly low?: Fen;
  readonly high?: Fen;
  readonly open?: PlanOpenPoint | undefined;
}
