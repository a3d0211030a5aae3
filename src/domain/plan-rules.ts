import { fen, type Fen } from "./money.ts";
import type { PlanAnswers } from "./plan-answers.ts";
import type { PlanCode, PlanOpenPoint, PlanStep } from "./plan-result.ts";
import type { ReadingOccasion, StackingRule } from "./policy.ts";

/** What a rule needs to know of itself: which it is, and the words that make it. */
export type RuleOfStacking = Pick<
  StackingRule,
  "id" | "sentence" | "says" | "readings"
>;

/** How much a plan may come to, as far as it has been worked out. */
export interface PlanBounds {
  readonly low: Fen;
  readonly high: Fen;
  readonly reasons: readonly PlanOpenPoint[];
  readonly steps: readonly PlanStep[];
  /** Ids of the readings taken so far. */
  readonly interpretations: readonly string[];
}

/** What a rule changes: the bounds, and what it leaves open. */
interface RuleEffect {
  readonly code: PlanCode;
  /** True where the rule does not bear on the plan. */
  readonly isIdle?: true;
  readonly low?: Fen;
  readonly high?: Fen;
  readonly open?: PlanOpenPoint;
  readonly values?: Readonly<Record<string, Fen>>;
}

const RULES: Readonly<
  Record<
    StackingRule["id"],
    (bounds: PlanBounds, answers: PlanAnswers) => RuleEffect
  >
> = {
  "no-duplicate-same-kind": (_, { sameKind }) => {
    if (sameKind === "no") return { code: "no-same-kind", isIdle: true };
    // The text does not say which of the two is lost: perhaps all of this.
    return {
      code: sameKind === "yes" ? "same-kind-received" : "same-kind-unknown",
      low: fen(0n),
      open: "same-kind",
    };
  },
  "annual-total": () => ({ code: "no-share-named" }),
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
  if (outside === "no") return { code: "no-outside-money", isIdle: true };
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

/** The bounds after one more rule, with what it says and what follows. */
export function applyRule(
  bounds: PlanBounds,
  rule: RuleOfStacking,
  answers: PlanAnswers,
  isOfSeveral: boolean,
): PlanBounds {
  const { id, sentence, says: quote } = rule;
  const effect = RULES[id](bounds, answers);
  const { code, open, values = {} } = effect;
  const acts: Record<ReadingOccasion, boolean> = {
    several: isOfSeveral,
    applies: !effect.isIdle,
  };
  const taken = rule.readings.filter(({ on }) => acts[on]);
  return {
    low: effect.low ?? bounds.low,
    high: effect.high ?? bounds.high,
    reasons: open ? [...bounds.reasons, open] : bounds.reasons,
    steps: [
      ...bounds.steps,
      { kind: "law", code: id, sentence, quote },
      { kind: "arithmetic", code, values },
    ],
    interpretations: [
      ...bounds.interpretations,
      ...taken.map((reading) => reading.id),
    ],
  };
}

export function smaller(a: Fen, b: Fen): Fen {
  return a < b ? a : b;
}
