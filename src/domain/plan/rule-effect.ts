import type { Fen } from "../number/money.ts";
import type { PlanCode, PlanOpenPoint } from "./plan-result.ts";

/** The effect of a rule on the bounds, and the points it leaves open. */
export interface RuleEffect {
  readonly code: PlanCode;
  /** True where the rule does not bear on the plan. */
  readonly isIdle?: true;
  readonly low?: Fen;
  readonly high?: Fen;
  readonly open?: PlanOpenPoint;
  readonly values?: Readonly<Record<string, Fen>>;
}
