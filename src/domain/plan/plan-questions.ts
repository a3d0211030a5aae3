import { YEARLY_TOTAL } from "../policy/stacking-rule.ts";
import type { PlanQuestion } from "./plan-result.ts";
import { PRIOR_QUESTIONS, priorQuestions } from "./prior-questions.ts";
import { isOfOwn, type RuleOfStacking } from "./plan-rules.ts";

type Asking = Pick<RuleOfStacking, "with" | "combine" | "limit" | "received">;

/** Sums that play no part after a no to the question before them. */
export const AFTER: Readonly<Partial<Record<PlanQuestion, PlanQuestion>>> = {
  elsewhere: "same-kind",
  audited: "outside",
  ...Object.fromEntries(PRIOR_QUESTIONS.map((one) => [one, "outside"])),
};

/** The questions that each item has by itself; the others a plan has once. */
export const OF_ITEM = ["same-kind", "elsewhere"] as const;

/** True for a question that is answered with a sum. */
export function isSum(question: PlanQuestion): boolean {
  return question in AFTER;
}

/** What a rule has to be told of a project, in the order of asking. */
export function questionsOf(rule: Asking): readonly PlanQuestion[] {
  const { combine, limit, received } = rule;
  if (limit === YEARLY_TOTAL) return [];
  if (limit)
    return [
      ...(received ? (["outside"] as const) : []),
      "audited",
      ...priorQuestions(rule),
    ];
  if (combine === "sum" || isOfOwn(rule)) return [];
  return combine === "highest" ? ["same-kind", "elsewhere"] : ["same-kind"];
}
