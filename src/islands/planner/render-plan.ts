import { isCounted } from "../../domain/figure/most-of.ts";
import type {
  PlanOpenPoint,
  PlanResult,
} from "../../domain/plan/plan-result.ts";
import { isUnfinished } from "../../domain/plan/stack-with.ts";
import type { FormField } from "../../i18n/form-fields.ts";
import type { Fen } from "../../domain/number/money.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { joinWords, listWords } from "../../i18n/join-words.ts";
import { marksOf } from "../../i18n/marks.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { planHedge, planSums, planWorst } from "../../i18n/plan-verdict.ts";
import type { Answer, AnswerData, Pair } from "../calculator/answer.ts";
import { renderGiven } from "../calculator/render-fields.ts";
import { readingsIn, renderReadings } from "../calculator/render-lines.ts";
import { renderItems, renderRows, type PlanRow } from "./render-items.ts";
import { renderBar, type BarPart } from "./render-bar.ts";
import { renderPlanSteps } from "./render-plan-steps.ts";
import {
  renderAnswers,
  renderOwnAnswers,
  renderQuestionProblems,
} from "./render-questions.ts";
import { itemsOf, recordOf, type PlanState } from "./plan-state.ts";

export interface PlanAnswer extends Answer {
  readonly rows: readonly PlanRow[];
  readonly open: readonly string[];
  readonly bar: readonly BarPart[];
}

export function renderPlan(
  state: PlanState,
  data: PlannerData,
  hasEnded: boolean,
): PlanAnswer {
  const { isBegun, result } = state;
  const { words } = data;
  const rows = renderRows(state, data);
  const shown = isCounted(result) ? result : undefined;
  const isCut = state.bar.some(({ kind }) => kind === "cut");
  const sumsIn: Answer["sumsIn"] = (say) =>
    shown ? planSums(shown, say, data, isCut) : "";
  const hedge = shown ? planHedge(shown, data) : words[result.kind];
  const say = (sum: Fen) => formatMoney(sum, data.locale);
  const facts = isBegun ? planData(result) : {};
  const bar = renderBar(state.bar, facts["fen-low"] ?? facts.fen, data);
  return {
    data: facts,
    hedge: (isBegun ? hedge : "") ?? "",
    sums: sumsIn(say),
    remark: renderRemark(state, data, hasEnded),
    verdict: "",
    sumsIn,
    given: renderPlanGiven(state, rows, data),
    steps: [
      ...renderItems(state, data),
      ...renderPlanSteps(shown?.steps ?? [], titlesOf(state, rows), data),
    ],
    readings: renderReadings(result, data),
    problems: [
      ...rows.flatMap(({ problems }) => problems),
      ...renderQuestionProblems(result, data),
    ],
    rows,
    bar,
    parts: bar.map(({ said }) => said),
    open:
      result.kind === "undetermined"
        ? result.reasons.map((reason) => reasonWords(reason, state, data))
        : [],
  };
}

/** What is not counted yet, how low the total may be, whether the term is over. */
function renderRemark(
  { rows, result }: PlanState,
  data: PlannerData,
  hasEnded: boolean,
): string {
  const { locale, words } = data;
  if (result.items.length === 0) return words["plan-empty"] ?? "";
  // What keeps all from being worked out stands beside its field, and here.
  if (result.kind === "invalid")
    return joinWords(
      locale,
      ...renderQuestionProblems(result, data).map(({ said }) => said),
    );
  const say = (sum: Fen) => formatMoney(sum, locale);
  const shown = isCounted(result) ? result : undefined;
  const worst = shown ? planWorst(shown, say, data) : "";
  const missing = itemsOf(rows).flatMap(({ benefit }, at) => {
    const own = result.items[at];
    const name = recordOf(data, benefit)?.name;
    return own && name && isUnfinished(own) ? [name] : [];
  });
  const names = listWords(missing, locale);
  return joinWords(
    locale,
    shown && names ? fillWords(words["item-unfinished"], { names }) : "",
    worst,
    hasEnded ? words["historical"] : "",
  );
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

/** Awards of one measure are told as such: the text speaks of them together. */
function reasonWords(
  reason: PlanOpenPoint,
  { rows }: PlanState,
  data: PlannerData,
): string {
  const { reasons } = data;
  const chosen = itemsOf(rows).map(({ benefit }) => recordOf(data, benefit));
  const measures = new Set(chosen.map((record) => record?.measure));
  const [measure] = measures;
  const isOne = reason === "own-measures" && measures.size === 1 && measure;
  if (isOne) return fillWords(reasons["own-measure"], { measure });
  // What was said to be so is no "if".
  const isSaid = itemsOf(rows).some(({ own }) => own?.["same-kind"] === "yes");
  const said = isSaid ? reasons[`${reason}-yes`] : undefined;
  return said ?? reasons[reason] ?? "";
}

/** Of the rows in which something is chosen. */
function titlesOf(
  { rows }: PlanState,
  shown: readonly PlanRow[],
): readonly string[] {
  return rows.flatMap(({ benefit }, at) =>
    benefit ? (shown[at]?.title ?? "") : [],
  );
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
  const isChosen = (_: PlanRow, at: number) => rows[at]?.benefit !== "";
  const whole = data.questions.filter(({ isOfItem }) => !isOfItem);
  return [
    ...items,
    ...renderOwnAnswers(shown.filter(isChosen), data),
    ...renderAnswers(whole, { ...answers }, data),
  ];
}
