import { ANSWERS } from "../domain/plan/plan-answers.ts";
import {
  AFTER,
  OF_ITEM,
  isSum,
  questionsOf,
} from "../domain/plan/plan-questions.ts";
import { PRIOR, priorOf } from "../domain/plan/prior-questions.ts";
import { GOVERNMENT_LEVELS } from "../domain/policy/government-level.ts";
import type { PlanQuestion } from "../domain/plan/plan-result.ts";
import type { FormField } from "./form-fields.ts";
import { planNames } from "./plan-words.ts";
import type { View } from "./view.ts";

function isOfLevel(name: PlanQuestion): boolean {
  return GOVERNMENT_LEVELS.some((level) => priorOf(level) === name);
}

function hintOf(name: PlanQuestion): string {
  return `planner.${isOfLevel(name) ? PRIOR : name}-hint`;
}

/** The questions about a plan and its items, by the rules that need them. */
export function planFields(
  view: Pick<View, "policy" | "locale" | "t" | "say" | "words">,
): readonly FormField<PlanQuestion>[] {
  const { policy, t } = view;
  const { label = "", ...names } = planNames(view);
  const options = ANSWERS.map((id) => ({ id, label: t(`planner.${id}`) }));
  const asked = policy.supplementary.rules.flatMap(questionsOf);
  const labelOf = (name: PlanQuestion) => {
    if (name === "audited") return label;
    const level = GOVERNMENT_LEVELS.find((one) => priorOf(one) === name);
    return level
      ? t("planner.prior", { count: 1, givers: t(`planner.givers.${level}`) })
      : t(`planner.${name}`, { ...names });
  };
  return asked.map((name) => {
    const after = asked.find((other) => other === AFTER[name]);
    return {
      name,
      label: labelOf(name),
      ...(isSum(name)
        ? { kind: "money" as const, hint: t(hintOf(name)) }
        : { options }),
      ...(name === PRIOR &&
        asked.some(isOfLevel) && { isOlder: true as const }),
      ...(after && { after }),
      ...(OF_ITEM.some((one) => one === name) && { isOfItem: true as const }),
    };
  });
}
