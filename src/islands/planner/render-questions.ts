import type { PlanResult } from "../../domain/plan/plan-result.ts";
import type { FormField } from "../../i18n/form-fields.ts";
import { marksOf } from "../../i18n/marks.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { Pair, Problem } from "../calculator/answer.ts";
import {
  problemWords,
  renderGiven,
  type Entered,
} from "../calculator/render-fields.ts";

/**
 * The problems with answers about one item, or about the whole plan.
 * @param item its place in the plan
 * @param title of the item
 */
export function renderQuestionProblems(
  result: PlanResult,
  data: PlannerData,
  item?: number,
  title?: string,
): readonly Problem[] {
  if (result.kind !== "invalid") return [];
  const { colon } = marksOf(data.locale);
  return data.questions.flatMap(({ name, label }) => {
    const found = result.problems.find(
      (one) =>
        one.field === name && ("item" in one ? one.item : undefined) === item,
    );
    if (!found) return [];
    const said = problemWords(name, found, data);
    return [
      { field: name, label: title ? title + colon + label : label, said },
    ];
  });
}

/** Answers about each item: once where they are alike, else by item. */
export function renderOwnAnswers(
  rows: readonly { readonly title: string; readonly own: Entered }[],
  data: PlannerData,
): readonly Pair[] {
  const questions = data.questions.filter(({ isOfItem }) => isOfItem);
  const isAnswered = rows.some(({ own }) => Object.values(own).some(Boolean));
  const said = rows.map(({ own }) => {
    const answers = isAnswered
      ? { ...notKnown(questions), ...given(own) }
      : own;
    return renderAnswers(questions, answers, data);
  });
  const [first = []] = said;
  if (said.every((one) => String(one) === String(first))) return first;
  const { colon } = marksOf(data.locale);
  return said.flatMap((pairs, at) =>
    pairs.map(([label, value]): Pair => [
      (rows[at]?.title ?? "") + colon + label,
      value,
    ]),
  );
}

/** As a choice stands before it is made. */
function notKnown(questions: readonly FormField[]): Entered {
  const choices = questions.filter(({ options }) => options);
  return Object.fromEntries(choices.map(({ name }) => [name, "unknown"]));
}

function given(answers: Entered): Entered {
  return Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => answer),
  );
}

/** Of sums that play no part after a no nothing is said. */
export function renderAnswers(
  questions: readonly FormField[],
  entered: Entered,
  data: PlannerData,
): readonly Pair[] {
  const asked = questions.filter(
    ({ after }) => !after || entered[after] !== "no",
  );
  return renderGiven(asked, entered, data);
}
