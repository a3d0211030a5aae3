import type { Fen } from "../../domain/number/money.ts";
import type { PlanProblem, PlanResult } from "../../domain/plan/plan-result.ts";
import type { Result } from "../../domain/benefit/result.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { resultWords } from "../../i18n/result-words.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { nameSums } from "../calculator/name-sums.ts";
import { said } from "../browser/said.ts";
import { showProblems } from "../calculator/show-problems.ts";
import { givenIn, showGiven, type Given } from "./form-fields.ts";
import { planRows, readRow } from "./plan-rows.ts";
import { setText } from "./set-text.ts";

/** What each row and each question of a plan shows beside what was entered. */
export function showPlanForm(
  section: Element,
  data: PlannerData,
  result: PlanResult,
  isBegun: boolean,
): void {
  showItems(section, data, result.items);
  showBlanks(section, data, isBegun && result.items.length === 0);
  showAnswers(section, data, result.kind === "invalid" ? result.problems : []);
  const outside = section.querySelector<HTMLInputElement>(
    "[name=outside]:checked",
  );
  // Without such money these sums play no part.
  section
    .querySelector("[data-outside-only]")
    ?.toggleAttribute("hidden", outside?.value === "no");
  showGiven(section, givenPlan(section, data));
}

/** Each item's own result, or what is wrong with it, in its row. */
function showItems(
  section: Element,
  data: PlannerData,
  results: readonly Result[],
): void {
  const chosen = planRows(section).filter((row) => readRow(row).benefit);
  const say = (sum: Fen) => formatMoney(sum, data.locale);
  for (const [at, row] of chosen.entries()) {
    const result = results[at];
    if (!result) continue;
    showProblems(row, result, data);
    const select = row.querySelector("select");
    select?.setAttribute("aria-invalid", String(select.value === ""));
    const words =
      result.kind === "invalid" ? "" : resultWords(result, say, data);
    setText(row, ".item-result", words);
  }
}

/** A row without a choice is no item, and missed only where there is no other. */
function showBlanks(
  section: Element,
  { words }: PlannerData,
  isMissed: boolean,
): void {
  for (const row of planRows(section).filter((one) => !readRow(one).benefit)) {
    setText(
      row,
      "[data-problem=benefit]",
      isMissed ? (words["plan-empty"] ?? "") : "",
    );
    const select = row.querySelector("select");
    select?.setAttribute("aria-invalid", String(isMissed));
  }
}

/** A problem with what is asked of the whole plan, beside its field. */
function showAnswers(
  section: Element,
  data: PlannerData,
  found: readonly PlanProblem[],
): void {
  for (const place of section.querySelectorAll<HTMLElement>(
    "[data-answers] [data-problem]",
  )) {
    const name = place.dataset["problem"] ?? "";
    const { problem = "", readings } = found.find(isOf(name)) ?? {};
    const key = problem === "empty" ? `${name}-empty` : problem;
    place.textContent = nameSums(data.problems[key] ?? "", data, readings);
    place
      .closest(".field")
      ?.querySelector("input:not([type=radio])")
      ?.setAttribute("aria-invalid", String(problem !== ""));
  }
}

function isOf(name: string): (problem: PlanProblem) => boolean {
  return (problem) => !("item" in problem) && problem.field === name;
}

function givenPlan(
  section: Element,
  { locale, words, names }: PlannerData,
): Given {
  const rows = planRows(section).flatMap((row) => {
    const [name] = names[readRow(row).benefit] ?? [];
    if (!name) return [];
    const label = said(row.querySelector("legend"));
    const fields = row.querySelector<HTMLElement>("[data-fields]");
    const given = fields ? givenIn(fields, locale) : [];
    const answers = given.map(([, value]) => value);
    return [[label, [name, ...answers].join(words["and"])] as const];
  });
  const form = section.querySelector<HTMLElement>("[data-answers]");
  return [...rows, ...(form ? givenIn(form, locale) : [])];
}
