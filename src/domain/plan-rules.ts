import { fen, type Fen } from "./money.ts";
import type { PlanAnswers } from "./plan-answers.ts";
import type { PlanOpenPoint, PlanStep, PlanStepCode } from "./plan-result.ts";
import type { StackingRule } from "./policy.ts";

/** What a rule needs to know of itself: which it is, and where it stands. */
export type RuleOfStacking = Pick<StackingRule, "id" | "sentence">;

/** How much a plan may come to, as far as it has been worked out. */
export interface PlanBounds {
  readonly low: Fen;
  readonly high: Fen;
  readonly reasons: readonly PlanOpenPoint[];
  readonly steps: readonly PlanStep[];
}

/** What a rule changes: the bounds, and what it leaves open. */
interface RuleEffect {
  readonly code: PlanStepCode;
  readonly low?: Fen;
  readonly high?: Fen;
  readonly open?: PlanOpenPoint;
  readonly values?: PlanStep["values"];
}

const RULES: Readonly<
  Record<
    StackingRule["id"],
    (bounds: PlanBounds, answers: PlanAnswers) => RuleEffect
  >
> = {
  "no-duplicate-same-kind": (_, { sameKind }) => {
    if (sameKind === "no") return { code: "no-same-kind" };
    // The text does not say which of the two is lost: perhaps all of this.
    return {
      code: sameKind === "yes" ? "same-kind-received" : "same-kind-unknown",
      low: fen(0n),
      open: "same-kind",
    };
  },
  "annual-total": () => ({ code: "annual-total" }),
  "cumulative-at-most-audited": limitByAudit,
};

/**
 * All Shenzhen money together is at most the audited investment. National or
 * provincial money brings the rule in, but is no part of the sum.
 */
function limitByAudit(
  { low, high }: PlanBounds,
  { outside, audited, prior }: PlanAnswers,
): RuleEffect {
  if (outside === "no") return { code: "no-outside-money" };
  if (audited === undefined)
    return { code: "room-unknown", low: fen(0n), open: "outside-money" };
  const room = fen(audited > prior ? audited - prior : 0n);
  const values = { audited, prior, room };
  if (outside === "unknown")
    return {
      code: "room-perhaps",
      low: smaller(low, room),
      open: "outside-money",
      values,
    };
  return {
    code: "room-left",
    low: smaller(low, room),
    high: smaller(high, room),
    values,
  };
}

/** The bounds after one more rule, with the step that says so. */
export function applyRule(
  bounds: PlanBounds,
  rule: RuleOfStacking,
  answers: PlanAnswers,
): PlanBounds {
  const {
    code,
    open,
    values = {},
    ...changed
  } = RULES[rule.id](bounds, answers);
  return {
    low: changed.low ?? bounds.low,
    high: changed.high ?? bounds.high,
    reasons: open ? [...bounds.reasons, open] : bounds.reasons,
    steps: [
      ...bounds.steps,
      { code, rule: rule.id, sentence: rule.sentence, values },
    ],
  };
}

export function smaller(a: Fen, b: Fen): Fen {
  return a < b ? a : b;
}
