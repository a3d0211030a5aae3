import { fen } from "../number/money.ts";
import { mostOf } from "../figure/most-of.ts";
import { besideOthers } from "./beside-others.ts";
import type { PlanAnswers } from "./plan-answers.ts";
import {
  smaller,
  type CountedItem,
  type CountedItems,
  type PlanBounds,
} from "./plan-bounds.ts";
import type { RuleEffect } from "./rule-effect.ts";
import { isOfOwn, lawOf, type RuleOfStacking } from "./plan-rules.ts";
import { YEARLY_TOTAL, type ReadingOccasion } from "../policy/stacking-rule.ts";

function effectOf(
  { limit, combine }: RuleOfStacking,
  bounds: PlanBounds,
  answers: PlanAnswers,
  counted: CountedItems,
): RuleEffect {
  if (limit === YEARLY_TOTAL) return { code: "no-share-named" };
  if (limit) return limitBySum(bounds, answers);
  return besideOthers(combine, bounds, answers, counted.length === 1);
}

/**
 * All support that the rule adds up is at most the reader's sum. Support that
 * brings the rule in is no part of it.
 */
function limitBySum(
  { low, high }: PlanBounds,
  { outside, audited, prior }: PlanAnswers,
): RuleEffect {
  if (outside === "no") return { code: "no-outside-money", isIdle: true };
  if (audited === undefined)
    return {
      code: `room-unknown-${outside}`,
      low: fen(0n),
      open: outside === "yes" ? "limit" : "outside-money",
    };
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
  // The items were put together by it.
  if (isOfOwn(rule)) return bounds;
  const effect = effectOf(rule, bounds, answers, counted);
  const { code, open, values = {} } = effect;
  const acts = occasionsOf(rule, bounds, effect, counted);
  const taken = rule.readings.filter(({ on }) => acts[on]);
  return {
    ...bounds,
    low: effect.low ?? bounds.low,
    high: effect.high ?? bounds.high,
    reasons: open ? [...bounds.reasons, open] : bounds.reasons,
    steps: [...bounds.steps, lawOf(rule), { kind: "arithmetic", code, values }],
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
