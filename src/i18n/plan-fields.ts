import { ANSWERS } from "../domain/plan/plan-answers.ts";
import {
  AFTER,
  OF_ITEM,
  isSum,
  questionsOf,
} from "../domain/plan/plan-questions.ts";
import type { PlanQuestion } from "../domain/plan/plan-result.ts";
import type { FormField } from "./form-fields.ts";
import { planNames } from "./plan-words.ts";
import type { View } from "./view.ts";

/** The questions about a plan and its items, by the rules that need them. */
export function planFields(
  view: Pick<View, "policy" | "locale" | "t" | "say" | "words">,
): readonly FormField<PlanQuestion>[] {
  const { policy, t } = view;
  const { label = "", ...names } = planNames(view);
  const options = ANSWERS.map((id) => ({ id, label: t(`planner.${id}`) }));
  const asked = policy.supplementary.rules.flatMap(questionsOf);
  return asked.map((name) => {
    const after = asked.find((other) => other === AFTER[name]);
    return {
      name,
      label: name === "audited" ? label : t(`planner.${name}`, { ...names }),
      ...(isSum(name)
        ? { kind: "money" as const, hint: t(`planner.${name}-hint`) }
        : { options }),
      ...(after && { after }),
      ...(OF_ITEM.some((one) => one === name) && { isOfItem: true as const }),
    };
  });
}
