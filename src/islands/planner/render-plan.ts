import { isCounted } from "../../domain/figure/most-of.ts";
import type { PlanProblem, PlanResult } from "../../domain/plan/plan-result.ts";
import type { FormField } from "../../i18n/form-fields.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { marksOf } from "../../i18n/marks.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { planHedge, planSums } from "../../i18n/result-words.ts";
import type {
  Answer,
  AnswerData,
  Pair,
  Problem,
} from "../calculator/answer.ts";
import { problemWords, renderGiven } from "../calculator/render-fields.ts";
import {
  readingsIn,
  renderReadings,
  renderSteps,
} from "../calculator/render-lines.ts";
import { renderItems, renderRows, type PlanRow } from "./render-items.ts";
import { answerFields, recordOf, type PlanState } from "./plan-state.ts";

export interface PlanAnswer extends Answer {
  readonly rows: readonly PlanRow[];
  readonly open: readonly string[];
}

export function renderPlan(
  state: PlanState,
  data: PlannerData,
  hasEnded: boolean,
): PlanAnswer {
  const { isBegun, result } = state;
  const { locale, words, reasons, planSteps } = data;
  const rows = renderRows(state, data);
  const shown = isCounted(result) ? result : undefined;
  const sumsIn: Answer["sumsIn"] = (say) =>
    shown ? planSums(shown, say, data) : "";
  const hedge = shown ? planHedge(shown, data) : words[result.kind];
  const isEmpty = result.items.length === 0;
  const remark = hasEnded ? words["historical"] : "";
  return {
    data: isBegun ? planData(result) : {},
    hedge: (isBegun ? hedge : "") ?? "",
    sums: sumsIn((sum) => formatMoney(sum, locale)),
    remark: (isEmpty ? words["plan-empty"] : remark) ?? "",
    verdict: "",
    sumsIn,
    given: renderPlanGiven(state, rows, data),
    steps: [
      ...renderItems(state, data),
      ...renderSteps(shown?.steps ?? [], { ...data, words: planSteps }),
    ],
    readings: renderReadings(result, data),
    problems: [
      ...rows.flatMap(({ problems }) => problems),
      ...questionProblems(result, data),
    ],
    rows,
    open:
      result.kind === "undetermined"
        ? result.reasons.map((reason) => reasons[reason] ?? "")
        : [],
  };
}

function planData(result: PlanResult): AnswerData {
  const { kind } = result;
  if (!isCounted(result)) return { kind };
  const [fen, low] =
    result.kind === "undetermined"
      ? [result.atMost, result.atLeast]
      : [result.fen, result.low];
  const interpretation = readingsIn(result).join(" ");
  return { kind, fen, "fen-low": low, interpretation };
}

function questionProblems(
  result: PlanResult,
  data: PlannerData,
): readonly Problem[] {
  const problems = result.kind === "invalid" ? result.problems : [];
  const ofWhole = problems.filter((one) => !("item" in one));
  return data.questions.flatMap(({ name, label }) => {
    const found = ofWhole.find((one: PlanProblem) => one.field === name);
    if (!found) return [];
    return [{ field: name, label, said: problemWords(name, found, data) }];
  });
}

/** Values that do not say by themselves what they are of. */
function needNames(fields: readonly FormField[]): boolean {
  const kinds = fields.flatMap(({ kind }) => kind ?? []);
  const isPlain = kinds.every((kind) => kind === "money" || kind === "months");
  return !isPlain || new Set(kinds).size < kinds.length;
}

function renderPlanGiven(
  { rows, answers }: PlanState,
  shown: readonly PlanRow[],
  data: PlannerData,
): readonly Pair[] {
  const items = rows.flatMap(({ benefit, inputs }, at): readonly Pair[] => {
    const record = recordOf(data, benefit);
    if (!record) return [];
    const given = renderGiven(record.fields, { ...inputs }, data);
    const { colon } = marksOf(data.locale);
    const isNamed = needNames(record.fields);
    const said = [
      record.name,
      ...given.map(([label, value]) =>
        isNamed ? label + colon + value : value,
      ),
    ];
    return [[shown[at]?.title ?? "", said.join(data.words["and"])]];
  });
  const entered = answerFields(answers);
  const asked = data.questions.filter(
    ({ after }) => !after || entered[after] !== "no",
  );
  return [...items, ...renderGiven(asked, entered, data)];
}
