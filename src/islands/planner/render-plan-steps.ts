import type { PlanStep } from "../../domain/plan/plan-result.ts";
import { joinList } from "../../i18n/join-words.ts";
import { marksOf } from "../../i18n/marks.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { Line } from "../calculator/answer.ts";
import { renderSteps } from "../calculator/render-lines.ts";

/**
 * The steps of a plan; one that is about some of its items names them.
 * @param titles of the items, in their order
 */
export function renderPlanSteps(
  steps: readonly PlanStep[],
  titles: readonly string[],
  data: PlannerData,
): readonly Line[] {
  const { locale, planSteps } = data;
  const lines = renderSteps(steps, { ...data, words: planSteps });
  return lines.map((line, at) => {
    const step = steps[at];
    const places = step?.kind === "arithmetic" ? step.items : undefined;
    if (!places) return line;
    const named = places.map((place) => titles[place] ?? "");
    const text = joinList(named, locale) + marksOf(locale).colon + line.text;
    return { ...line, text };
  });
}
