import { fen, type Fen } from "../number/money.ts";
import { mostOf } from "../figure/most-of.ts";
import type { SourceText } from "../text/local-text.ts";
import type { PlanAnswers } from "./plan-answers.ts";
import {
  smaller,
  type CountedItem,
  type CountedItems,
  type PlanBounds,
} from "./plan-bounds.ts";
import type { PlanCode, PlanOpenPoint } from "./plan-result.ts";
import type { ReadingOccasion, StackingRule } from "../policy/stacking-rule.ts";

/** The part of a rule that is needed to apply it. */
export interface RuleOfStacking extends Pick<
  StackingRule,
  "id" | "sentence" | "names" | "readings"
> {
  readonly quote: SourceText;
}

/** The effect of a rule on the bounds, and the points it leaves open. */
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
  const isUntouched = prior === 0n;
  const values = isUntouched ? { room } : { audited, prior, room };
  if (outside === "unknown")
    return {
      code: isUntouched ? "room-whole-perhaps" : "room-perhaps",
      low: smaller(low, room),
      open: "outside-money",
      values,
    };
  return {
    code: isUntouched ? "room-whole" : "room-left",
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
  counted: CountedItems,
): PlanBounds {
  const { id, sentence, quote } = rule;
  const effect = RULES[id](bounds, answers);
  const { code, open, values = {} } = effect;
  const acts = occasionsOf(rule, bounds, effect, counted);
  const taken = rule.readings.filter(({ on }) => acts[on]);
  return {
    low: effect.low ?? bounds.low,
    high: effect.high ?? bounds.high,
    reasons: open ? [...bounds.reasons, open] : bounds.reasons,
    steps: [
      ...bounds.steps,
      { kind: "law", code: id, sentence, quote: quote.zh },
      { kind: "arithmetic", code, values },
    ],
    interpretations: [
      ...bounds.interpretations,
      ...taken.map((reading) => reading.id),
    ],
  };
}

function occasionsOf(
  { names }: RuleOfStacking,
  { reasons }: PlanBounds,
  { isIdle, values = {} }: RuleEffect,
  counted: CountedItems,
): Readonly<Record<ReadingOccasion, boolean>> {
  const { room } = values;
  const isOther = ({ benefit }: CountedItem) =>
    names !== undefined && benefit.called !== names;
  const isCut = ({ result }: CountedItem) =>
    room !== undefined &&
    (result.kind === "fixed" || result.kind === "choice") &&
    room < mostOf(result);
  return {
    several: reasons.includes("own-measures"),
    applies: !isIdle,
    "other-support": !isIdle && counted.some(isOther),
    "exact-sum": counted.some(isCut),
  };
}
