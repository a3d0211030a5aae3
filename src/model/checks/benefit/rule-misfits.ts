import type { GovernmentLevel } from "../../../domain/policy/government-level.ts";
import {
  OWN,
  OWN_COMBINATIONS,
  YEARLY_TOTAL,
  type StackingRule,
} from "../../../domain/policy/stacking-rule.ts";
import type { Finding } from "../../problem/problem.ts";

/** One part of a rule held against the others. */
type Misfit = (
  rule: StackingRule,
  level: GovernmentLevel,
) => Finding | false | undefined;

/** What of a rule does not fit its other parts, by the key where that stands. */
export const MISFITS: readonly (readonly [keyof StackingRule, Misfit])[] = [
  [
    "combine",
    ({ combine, limit }) =>
      limit !== undefined &&
      combine !== "sum" && {
        found: combine,
        expected: "sum, as what a limit holds down is added up",
        fix: "Say sum, or take out the limit.",
      },
  ],
  [
    "received",
    (rule) =>
      rule.received !== undefined &&
      !hasSum(rule) && {
        found: rule.received.join(", "),
        expected: "received only beside a limit with a label and a name",
        fix: "Take it out, or name the sum of the project that is the limit.",
      },
  ],
  [
    "with",
    (rule) =>
      hasSum(rule) &&
      rule.with.every((other) => other === OWN) && {
        found: OWN,
        expected: "a level of government whose money counts towards the limit",
        fix: "Add the levels.",
      },
  ],
  [
    "with",
    (rule) =>
      !rule.limit &&
      rule.with.includes(OWN) &&
      rule.with.length > 1 && {
        found: rule.with.join(", "),
        expected: `${OWN} alone, or levels of government alone`,
        fix: "Make a rule of each.",
      },
  ],
  [
    "among",
    (rule) =>
      ((rule.among === "different-levels" && !isOfOwnAlone(rule)) ||
        (rule.among === "same-kind" && rule.with.includes(OWN))) && {
        found: `${rule.among} with ${rule.with.join(", ")}`,
        expected: `different-levels only with ${OWN}, same-kind only with levels of government`,
        fix: "Say all; of own items name under of which ones are meant.",
      },
  ],
  [
    "of",
    (rule) =>
      rule.of !== undefined &&
      !isOfOwnAlone(rule) && {
        found: `of beside with: ${rule.with.join(", ")}`,
        expected: `of only where with says ${OWN} alone`,
        fix: "Take it out: beside support from elsewhere all benefits are meant.",
      },
  ],
  [
    "own",
    ({ own, with: others, limit }) =>
      own !== undefined &&
      (limit !== undefined || others.includes(OWN)) && {
        found: own,
        expected: "own only where the rule speaks of support from elsewhere",
        fix: "Take it out.",
      },
  ],
  // A rule on others of the policy's own level may be read to mean its own too.
  [
    "own",
    ({ own, with: others, limit, combine }, level) =>
      own === undefined &&
      limit === undefined &&
      combine !== "sum" &&
      others.includes(level) && {
        found: "nothing",
        expected: `${OWN_COMBINATIONS.join(" or ")}, as the rule speaks of support of the policy's own level, ${level}`,
        fix: "Say whether its words leave open if they hold among the policy's own items.",
      },
  ],
];

function hasSum({ limit }: StackingRule): boolean {
  return limit !== undefined && limit !== YEARLY_TOTAL;
}

function isOfOwnAlone({ with: others, limit }: StackingRule): boolean {
  return !limit && others.every((other) => other === OWN);
}
