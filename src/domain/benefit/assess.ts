import { assessCostShare } from "./assess-cost-share.ts";
import { assessMatching } from "./assess-matching.ts";
import { assessRentFree, assessTiers } from "./assess-months.ts";
import { assessAward, assessFixed, assessLevels } from "./assess-named-sum.ts";
import { assessWith, type Assessments } from "./assess-with.ts";

/** Every kind of benefit that can have an amount. */
const ASSESSMENTS: Required<Omit<Assessments, "in-kind">> = {
  "cost-share": assessCostShare,
  award: assessAward,
  fixed: assessFixed,
  levels: assessLevels,
  tiers: assessTiers,
  matching: assessMatching,
  "rent-free": assessRentFree,
};

/**
 * How much at most the text allows under one benefit, which part of the rule
 * decides, on which sentences it rests, and what stays open. Exact to the
 * fen; rounded once, downwards. Any text may be entered: what cannot be read
 * is `invalid` with a problem for each field. A script that needs some kinds
 * only gives those to `assessWith` instead.
 */
export const assess = assessWith(ASSESSMENTS);
