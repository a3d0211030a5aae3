import { fen } from "../number/money.ts";
import { mostOf } from "../figure/most-of.ts";
import { besideOthers, type Join } from "./beside-others.ts";
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
  join: Join,
): RuleEffect {
  if (limit === YEARLY_TOTAL)
    return { conclusions: [{ code: "no-share-named" }] };
  if (limit) return limitBySum(bounds, answers);
  return besideOthers(combine, bounds, counted, join);
}

/**
 * All support that the rule adds up is at most the reader's sum. Support that
 * brings the rule in is no part of it.
 */
function limitBySum(
  { low, high }: PlanBounds,
  { outside, audited, prior }: PlanAnswers,
): RuleEffect {
  if (outside === "no")
    return { conclusions: [{ code: "no-outside-money" }], isIdle: true };
  if (audited === undefined)
    return {
      conclusions: [{ code: `room-unknown-${outside}` }],
      low: fen(0n),
      open: outside === "yes" ? "limit" : "outside-money",
    };
  const room = fen(audited > prior ? audited - prior : 0n);
  const isUntouched = prior === 0n;
  // All that is given, with what was given before.
  const total = fen(prior + smaller(high, room));
  const values = isUntouched ? { room } : { audited, prior, room, total };
  if (outside === "unknown")
    return {
      conclusions: [
        { code: isUntouched ? "room-whole-perhaps" : "room-perhaps", values },
      ],
      low: smaller(low, room),
      open: "outside-money",
    };
  return {
    conclusions: [{ code: isUntouched ? "room-whole" : "room-left", values }],
    low: smaller(low, room),
    high: smaller(high, room),
  };
}

/**
 * The bounds after one more rule, with what it says and what follows.
 * @param join puts the items together again, where it changes one of them
 */
export function applyRule(
  bounds: PlanBounds,
  rule: RuleOfStacking,
  answers: PlanAnswers,
  counted: CountedItems,
  join: Join,
): PlanBounds {
  // The items were put together by it.
  if (isOfOwn(rule)) return bounds;
  const effect = effectOf(rule, bounds, answers, counted, join);
  const { conclusions, open } = effect;
  const acts = occasionsOf(rule, bounds, effect, counted);
  const taken = rule.readings.filter(({ on }) => acts[on]);
  return {
    ...bounds,
    low: effect.low ?? bounds.low,
    high: effect.high ?? bounds.high,
    reasons: open ? [...bounds.reasons, open] : bounds.reasons,
    steps: [
      ...bounds.steps,
      lawOf(rule),
      ...conclusions.map(({ values = {}, ...one }) => ({
        kind: "arithmetic" as const,
        values,
        ...one,
      })),
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
  { isIdle, conclusions }: RuleEffect,
  counted: CountedItems,
): Readonly<Record<ReadingOccasion, boolean>> {
  const room = conclusions[0]?.values?.["room"];
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
